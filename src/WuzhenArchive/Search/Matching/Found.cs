using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// What a question has found: all hits, not yet sorted, and what they could be narrowed to. It never changes, so it can be kept.
/// </summary>
/// <param name="Counts">By facet and value; empty where they were not asked for.</param>
/// <param name="IsCut">There are more hits, or may be, than were looked for.</param>
internal sealed record Found(IReadOnlyList<FoundHit> Hits,
    IReadOnlyDictionary<SearchFacet, IReadOnlyDictionary<int, int>> Counts, bool IsCut)
{
    /// <summary>It is cut because the time was up: asked again it may find more.</summary>
    public bool IsLate { get; init; }

    /// <summary>About so many bytes.</summary>
    public int Size => 500 + Hits.Count * 48 + Counts.Values.Sum(c => c.Count) * 24;
}
