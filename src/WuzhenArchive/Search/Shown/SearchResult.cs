using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Shown;

/// <summary>
/// The answer to a question: a page of hits, what was understood, what narrows it, and what to ask instead when nothing was found.
/// </summary>
/// <param name="Total">Hits on all pages.</param>
/// <param name="Page">From 1; the page that was asked for, or the nearest there is.</param>
/// <param name="Understood">The question and the filters in plain words.</param>
/// <param name="Notes">What was taken otherwise than written, in sentences.</param>
public sealed record SearchResult(
    int Total, int Page, int Pages, IReadOnlyList<SearchHit> Hits, string Understood, IReadOnlyList<string> Notes)
{
    public static SearchResult Nothing(IReadOnlyList<string> notes) => new(0, 1, 1, [], "", notes);

    /// <summary>There are more hits than were counted: all numbers are "at least", and the pages are those of the hits that were.</summary>
    public bool IsCut { get; init; }

    /// <summary>It is cut because the time was up: asked again it may have more, so it is not to be kept.</summary>
    public bool IsLate { get; init; }

    /// <summary>
    /// By year or by speaker: how many hits each group on this page has on all pages, by the year or the speaker's address name.
    /// </summary>
    public IReadOnlyDictionary<string, int> Groups { get; init; } = new Dictionary<string, int>();

    /// <summary>
    /// Words in context, a page of them; empty in the other views, and where nothing was sought that could stand in the middle.
    /// </summary>
    public IReadOnlyList<FoundLine> Lines { get; init; } = [];

    /// <summary>What the hits could be narrowed by; empty unless it was asked for.</summary>
    public IReadOnlyList<FacetCounts> Facets { get; init; } = [];

    /// <summary>Each thing that was asked for, in the order of the question and then of the facets.</summary>
    public IReadOnlyList<SearchPart> Parts { get; init; } = [];

    /// <summary>When nothing was found: what could be dropped so that something is; the one that finds most first.</summary>
    public IReadOnlyList<WiderSearch> Wider { get; init; } = [];

    /// <summary>When little was found: what may have been meant, with more hits; null when nothing better is known.</summary>
    public LikelierSearch? Instead { get; init; }
}

/// <summary>A line of words in context, and the hit it stands in.</summary>
public sealed record FoundLine(ContextLine Line, SearchHit Hit);

/// <summary>One of the things that were asked for, and the question without it.</summary>
/// <param name="Words">What it is, in plain words.</param>
public sealed record SearchPart(string Words, SearchQuery Query, SearchFilters Filters);

/// <summary>A question that asks for less.</summary>
/// <param name="Total">How many hits it has; at least one.</param>
public sealed record WiderSearch(SearchPart Dropped, int Total);

/// <summary>The question in another spelling.</summary>
/// <param name="Total">How many hits it has with the same filters.</param>
public sealed record LikelierSearch(SearchQuery Query, int Total)
{
    /// <summary>It has at least so many.</summary>
    public bool IsCut { get; init; }
}
