using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
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

internal static class SpeakerLists
{
    /// <summary>Those whose name holds the words; without words, all.</summary>
    public static IQueryable<Speaker> Named(this IQueryable<Speaker> speakers, string? words) =>
        string.IsNullOrWhiteSpace(words) ? speakers : speakers.Where(s => EF.Functions.Like(s.Name, $"%{words.Trim()}%"));

    /// <summary>Those to whom an article attributes words; without an article, all.</summary>
    public static IQueryable<Speaker> HeardIn(this IQueryable<Speaker> speakers, string? article, ArchiveDb db) =>
        article is null ? speakers : speakers.Where(s => db.Statements.Any(t => t.SpeakerId == s.Id && t.Article!.Slug == article));

    /// <summary>How many statements each has in which year; those at no known conference are not counted.</summary>
    public static async Task<ILookup<int, (int Year, int Statements)>> StatementsByYearAsync(this ArchiveDb db, IReadOnlyList<int> speakers, CancellationToken cancel)
    {
        var years = await db.Statements.Where(s => s.SpeakerId != null && s.ConferenceId != null && speakers.Contains(s.SpeakerId.Value))
            .GroupBy(s => new { s.SpeakerId, s.Conference!.Year }).Select(g => new { g.Key.SpeakerId, g.Key.Year, Count = g.Count() }).ToListAsync(cancel);
        return years.OrderBy(y => y.Year).ToLookup(y => y.SpeakerId!.Value, y => (y.Year, y.Count));
    }

    /// <summary>First those to whom words are attributed, then by name.</summary>
    public static IOrderedQueryable<Speaker> InOrder(this IQueryable<Speaker> speakers, ArchiveDb db) =>
        speakers.OrderBy(s => !db.Statements.Any(t => t.SpeakerId == s.Id)).ThenBy(s => s.Name).ThenBy(s => s.Slug);
}
