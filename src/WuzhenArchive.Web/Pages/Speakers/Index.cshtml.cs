using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
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
        var named = Sought is null ? db.Speakers : db.Speakers.Where(s => EF.Functions.Like(s.Name, $"%{Sought}%"));
        if (await db.Articles.Where(a => a.Slug == article).Select(a => new { a.Id, a.Slug, Title = a.Title ?? a.File }).SingleOrDefaultAsync(cancel) is { } about)
        {
            Article = (about.Slug, about.Title);
            named = named.Where(s => db.Statements.Any(t => t.SpeakerId == s.Id && t.ArticleId == about.Id));
        }
        (var speakers, Pager) = await named.AsNoTracking().OrderBy(s => !db.Statements.Any(t => t.SpeakerId == s.Id)).ThenBy(s => s.Name).ThenBy(s => s.Slug).PageAsync(page, RowsOnAPage, cancel);
        var ids = speakers.Select(s => s.Id).ToList();
        var years = await db.Statements.Where(s => s.SpeakerId != null && s.ConferenceId != null && ids.Contains(s.SpeakerId.Value))
            .GroupBy(s => new { s.SpeakerId, s.Conference!.Year }).Select(g => new { g.Key.SpeakerId, g.Key.Year, Count = g.Count() }).ToListAsync(cancel);
        var byYear = years.OrderBy(y => y.Year).ToLookup(y => y.SpeakerId, y => (y.Year, y.Count));
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
