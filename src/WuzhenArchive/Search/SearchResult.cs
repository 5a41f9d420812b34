namespace WuzhenArchive.Search;

/// <summary>The answer to a question: a page of hits, what was understood, and what could be dropped when nothing was found.</summary>
/// <param name="Total">Hits on all pages.</param>
/// <param name="Page">From 1; the page that was asked for, or the nearest there is.</param>
/// <param name="Understood">The question and the filters in plain words.</param>
/// <param name="Notes">What was taken otherwise than written, in sentences.</param>
public sealed record SearchResult(
    int Total, int Page, int Pages, IReadOnlyList<SearchHit> Hits, string Understood, IReadOnlyList<string> Notes,
    IReadOnlyList<WiderSearch> Wider);

/// <summary>A question that asks for one thing less.</summary>
/// <param name="Dropped">What it does not ask for any more, in plain words.</param>
/// <param name="Total">How many hits it has.</param>
public sealed record WiderSearch(string Dropped, int Total, SearchQuery Query, SearchFilters Filters);
