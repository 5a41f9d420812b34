using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Shown;

/// <summary>What a list of hits can be narrowed to in one facet.</summary>
/// <param name="Counts">Those with most hits, and all that are chosen. Years, occasions and kinds are complete and in their own
/// order.</param>
/// <param name="Others">How many further values have hits.</param>
public sealed record FacetCounts(SearchFacet Facet, IReadOnlyList<FacetCount> Counts, int Others);

/// <summary>A value of a facet.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Words">As a reader reads it.</param>
/// <param name="Total">The hits it would have alone, all other facets kept.</param>
public sealed record FacetCount(string Value, string Words, int Total, bool IsChosen)
{
    /// <summary>False: it was chosen, and the archive has nothing of this address name.</summary>
    public bool IsKnown { get; init; } = true;
}
