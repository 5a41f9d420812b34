using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Shown;

/// <summary>A question with everything that says how its answer is shown.</summary>
public sealed record SearchRequest(SearchQuery Query)
{
    /// <summary>Hits on a page where nothing else is asked for.</summary>
    public const int PageSize = 20;

    public SearchFilters Filters { get; init; } = SearchFilters.None;

    public SearchView View { get; init; }

    public ContextOrder Order { get; init; }

    /// <summary>From 1; a page that is not there means the nearest that is.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits on a page; lines on a page of words in context.</summary>
    public int Rows { get; init; } = PageSize;

    /// <summary>Whether the answer says what the hits could be narrowed by.</summary>
    public bool WithFacets { get; init; }

    /// <summary>The same for all requests that find the same, whichever page or view of it they show.</summary>
    internal string Key =>
        string.Join('\0', [Query.Typed, WithFacets ? "with facets" : "",
            .. Filters.Facets.SelectMany(f => Filters[f].Order(StringComparer.Ordinal).Prepend(SearchFilters.Name(f)))]);

    public bool IsEmpty => Query.IsEmpty && Filters.IsEmpty;
}

/// <summary>The order, and the shape, in which hits are shown.</summary>
public enum SearchView
{
    Relevance,

    /// <summary>Year after year, those of no known year last.</summary>
    Year,

    /// <summary>Those of one speaker together, the one with most hits first, nobody's last.</summary>
    Speaker,

    /// <summary>Every word that was sought on a line of its own, between what stands before and behind it.</summary>
    Context,
}

/// <summary>What the lines of words in context are sorted by.</summary>
public enum ContextOrder
{
    /// <summary>The words behind.</summary>
    Right,

    /// <summary>The words before, from the nearest on.</summary>
    Left,

    /// <summary>Year, article and place.</summary>
    Place,
}
