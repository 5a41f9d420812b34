using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Speakers;

/// <summary>Everybody the archive knows by name: first those to whom words are attributed, then those it only names.</summary>
internal sealed class SpeakersPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 100;

    public required IReadOnlyList<SpeakerLine> Heard { get; set; }

    public required IReadOnlyList<SpeakerLine> Unheard { get; set; }

    public required Pager Pager { get; set; }

    /// <summary>The part of a name the list is narrowed to.</summary>
    public string? Sought { get; set; }

    /// <summary>The article whose speakers alone are listed.</summary>
    public (string Slug, string Title)? Article { get; set; }

    public async Task OnGetAsync(string? name, string? article, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        Sought = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (await db.Articles.Where(a => a.Slug == article).Select(a => new { a.Slug, Title = a.Title ?? a.File }).SingleOrDefaultAsync(cancel) is { } about)
            Article = (about.Slug, about.Title);
        (var speakers, Pager) = await db.Speakers.AsNoTracking().Named(name).HeardIn(Article?.Slug, db).InOrder(db).PageAsync(page, RowsOnAPage, cancel);
        var ids = speakers.Select(s => s.Id).ToList();
        var byYear = await db.StatementsByYearAsync(ids, cancel);
        var parts = (await db.Appearances.Where(a => ids.Contains(a.SpeakerId))
            .Select(a => new { a.SpeakerId, a.Conference!.Year, a.Part, a.Manner }).Distinct().ToListAsync(cancel))
            .OrderBy(a => a.Year).ToLookup(a => a.SpeakerId, a => (a.Year, PlainWords.Took(a.Part, a.Manner)));
        var lines = speakers.ToLookup(s => byYear[s.Id].Any(), s => new SpeakerLine(s.Slug, s.Name, [.. byYear[s.Id]], [.. parts[s.Id]]));
        (Heard, Unheard) = ([.. lines[true]], [.. lines[false]]);
    }
}

/// <param name="Years">How many statements by year; empty: none.</param>
/// <param name="Parts">What the speaker did: "opened, by video".</param>
internal sealed record SpeakerLine(
    string Slug, string Name, IReadOnlyList<(int Year, int Statements)> Years, IReadOnlyList<(int Year, string Part)> Parts);
