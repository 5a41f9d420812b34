using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Shown;

/// <summary>
/// Puts hits in the order of a view. What else is equal stands in the order of the articles' keys, on every machine the same.
/// </summary>
internal static class HitOrder
{
    /// <returns>Sorted when it is read, and only as far as it is.</returns>
    /// <param name="namesOf">The names of speakers; they are asked for in the view by speakers alone.</param>
    public static IEnumerable<FoundHit> Sorted(IReadOnlyList<FoundHit> hits, SearchView view,
        Func<IReadOnlyCollection<int>, IReadOnlyDictionary<int, NamedValue>> namesOf)
    {
        Func<FoundHit, int> group = view switch
        {
            SearchView.Year => hit => hit.Year == 0 ? int.MaxValue : hit.Year,
            SearchView.Speaker => PlaceOfSpeaker(hits, namesOf),
            _ => _ => 0,
        };
        return hits.Order(Comparer<FoundHit>.Create((a, b) => group(a).CompareTo(group(b)) is not 0 and var byGroup ? byGroup
            : Compare(a, b)));
    }

    private static int Compare(FoundHit a, FoundHit b) =>
        b.Score.CompareTo(a.Score) is not 0 and var byScore ? byScore
        : b.Year.CompareTo(a.Year) is not 0 and var byYear ? byYear
        : a.Key.CompareTo(b.Key) is not 0 and var byKey ? byKey
        : (a.Article, a.First, a.Face).CompareTo((b.Article, b.First, b.Face));

    // Who has most hits comes first; nobody comes last.
    private static Func<FoundHit, int> PlaceOfSpeaker(IReadOnlyList<FoundHit> hits,
        Func<IReadOnlyCollection<int>, IReadOnlyDictionary<int, NamedValue>> namesOf)
    {
        var counts = hits.Where(h => h.Speaker != 0).CountBy(h => h.Speaker).ToDictionary();
        var names = namesOf(counts.Keys);
        var places = counts.OrderByDescending(c => c.Value).ThenBy(c => names[c.Key].Words, StringComparer.Ordinal)
            .Select((c, place) => (c.Key, place)).ToDictionary(p => p.Key, p => p.place);
        return hit => hit.Speaker == 0 ? int.MaxValue : places[hit.Speaker];
    }
}
