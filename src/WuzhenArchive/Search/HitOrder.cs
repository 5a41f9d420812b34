using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Puts hits in the order of a view. What else is equal stands in the order of the articles' keys, on every machine the same.</summary>
internal static class HitOrder
{
    /// <returns>Sorted when it is read, and only as far as it is.</returns>
    public static async Task<IEnumerable<FoundUnit>> SortAsync(
        ArchiveDb archive, IReadOnlyList<FoundUnit> hits, IReadOnlyDictionary<int, string> articleKeys, SearchView view, CancellationToken cancel)
    {
        Func<FoundUnit, int> group = view switch
        {
            SearchView.Year => hit => hit.Year ?? int.MaxValue,
            SearchView.Speaker => await PlaceOfSpeakerAsync(archive, hits, cancel),
            _ => _ => 0,
        };
        return hits.Order(Comparer<FoundUnit>.Create((a, b) =>
            group(a).CompareTo(group(b)) is not 0 and var byGroup ? byGroup : Compare(a, b, articleKeys)));
    }

    private static int Compare(FoundUnit a, FoundUnit b, IReadOnlyDictionary<int, string> articleKeys) =>
        Rank(a).CompareTo(Rank(b)) is not 0 and var byRank ? byRank
        : (b.Year ?? 0).CompareTo(a.Year ?? 0) is not 0 and var byYear ? byYear
        : string.CompareOrdinal(articleKeys[a.ArticleId], articleKeys[b.ArticleId]) is not 0 and var byArticle ? byArticle
        : (a.Start, a.Id).CompareTo((b.Start, b.Id));

    // Found as somebody's statement or as a quotation, a word says more than in a paragraph.
    private static double Rank(FoundUnit hit) => hit.Unit is SearchUnit.Statement or SearchUnit.Passage ? hit.Score * 1.2 : hit.Score;

    // Who has most hits comes first; nobody comes last.
    private static async Task<Func<FoundUnit, int>> PlaceOfSpeakerAsync(ArchiveDb archive, IReadOnlyList<FoundUnit> hits, CancellationToken cancel)
    {
        var counts = hits.Where(h => h.SpeakerId is not null).CountBy(h => h.SpeakerId!.Value).ToDictionary();
        var names = await archive.Speakers.Where(s => counts.Keys.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var places = counts.OrderByDescending(c => c.Value).ThenBy(c => names[c.Key], StringComparer.Ordinal)
            .Select((c, place) => (c.Key, place)).ToDictionary(p => p.Key, p => p.place);
        return hit => hit.SpeakerId is { } id ? places[id] : int.MaxValue;
    }
}
