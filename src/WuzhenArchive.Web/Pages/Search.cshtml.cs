using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages;

/// <summary>The one search box: what was understood, the hits, and what narrows them.</summary>
internal sealed class SearchPage(ArchiveDb db) : PageModel
{
    private const int SpeakersOffered = 200;

    public required SearchQuery Query { get; set; }

    public required SearchFilters Filters { get; set; }

    public required SearchResult Result { get; set; }

    /// <summary>The hits of this page, those of one excerpt together.</summary>
    public required IReadOnlyList<FoundPlace> Places { get; set; }

    public required IReadOnlyList<int> Years { get; set; }

    /// <summary>Those heard most, and the one that is chosen.</summary>
    public required IReadOnlyList<(string Slug, string Name)> Speakers { get; set; }

    /// <summary>The filters that are set, each with the address of the same search without it.</summary>
    public required IReadOnlyList<(string Words, string Address)> Chosen { get; set; }

    public bool IsAsked => !Query.IsEmpty || !Filters.IsEmpty;

    public string Heading =>
        !IsAsked ? "Search the archive" : Result.Total switch { 0 => "No hits", 1 => "1 hit", _ => $"{Result.Total} hits" };

    // "page" is read by hand: as a parameter it would be the page's own route value.
    public async Task OnGetAsync(string? q, string? year, string? speaker, string? kind, CancellationToken cancel)
    {
        Query = SearchQuery.Parse(q);
        Filters = SearchFilters.Parse(year, speaker, kind);
        Result = await new ArchiveSearch(db).FindAsync(Query, Filters, AskedPage.Of(Request.Query["page"]), cancel);
        Years = await db.Conferences.OrderBy(c => c.Year).Select(c => c.Year).ToListAsync(cancel);
        Places = FoundPlace.Of(Result.Hits, await PassagesAsync(cancel));
        Speakers = await SpeakersAsync(cancel);
        Chosen = [.. ChosenFilters()];
    }

    private async Task<IReadOnlyDictionary<string, string>> PassagesAsync(CancellationToken cancel)
    {
        var keys = Result.Hits.Where(h => h.Unit == SearchUnit.Passage).Select(h => h.Key).ToList();
        return await db.Passages.Where(p => keys.Contains(p.Key)).ToDictionaryAsync(p => p.Key, p => p.Text, cancel);
    }

    // A list of thousands helps nobody to choose; speaker: in the question finds every one of them.
    private async Task<IReadOnlyList<(string Slug, string Name)>> SpeakersAsync(CancellationToken cancel) =>
        [.. (await db.Speakers.Where(s => db.Statements.Any(t => t.SpeakerId == s.Id))
            .OrderByDescending(s => s.Slug == Filters.Speaker).ThenByDescending(s => db.Statements.Count(t => t.SpeakerId == s.Id)).ThenBy(s => s.Slug)
            .Take(SpeakersOffered).Select(s => new { s.Slug, s.Name }).ToListAsync(cancel))
            .OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => (s.Slug, s.Name))];

    private IEnumerable<(string Words, string Address)> ChosenFilters()
    {
        if (Filters.Year is { } year)
            yield return ($"in {year}", SearchAddress.Of(Query, Filters with { Year = null }));
        if (Filters.Speaker is { } slug)
            yield return (Speakers.FirstOrDefault(s => s.Slug == slug).Name ?? slug, SearchAddress.Of(Query, Filters with { Speaker = null }));
        if (Filters.Kind is { } kind)
            yield return ("only " + kind.Words, SearchAddress.Of(Query, Filters with { Kind = null }));
    }
}
