using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Shown;

/// <summary>Counts what the hits could be narrowed to, and says what they are narrowed by.</summary>
internal static class FacetTable
{
    // So many of a facet without an end; the question itself can name any other.
    private const int Offered = 8;

    private static readonly HashSet<int> Nothing = [];

    /// <param name="found">Null: only say what is chosen.</param>
    public static IReadOnlyList<FacetCounts> List(FacetNames names, SearchFilters filters, FacetChoices choices, Found? found) =>
        [.. FacetChoices.All.Select(f => List(names, filters[f], f, choices[f] ?? Nothing,
            found?.Counts.GetValueOrDefault(f) ?? new Dictionary<int, int>()))];

    private static FacetCounts List(
        FacetNames names, IReadOnlyList<string> given, SearchFacet facet, IReadOnlySet<int> chosen, IReadOnlyDictionary<int, int> counts)
    {
        var isComplete = facet is SearchFacet.Year or SearchFacet.At or SearchFacet.Kind or SearchFacet.Mode;
        int[] shown = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(isComplete ? int.MaxValue : Offered)
            .Select(c => c.Key).Union(chosen)];
        var words = names.Words(facet, shown);
        var known = shown.Where(words.ContainsKey)
            .Select(n => (Number: n,
                Count: new FacetCount(words[n].Value, words[n].Words, counts.GetValueOrDefault(n), chosen.Contains(n)))).ToList();
        var sorted = isComplete
            ? known.OrderBy(k => k.Number)
            : known.OrderByDescending(k => k.Count.Total).ThenBy(k => k.Count.Words, StringComparer.Ordinal);
        // What was chosen and is unknown can be taken back, too. Authors are known only where they have hits.
        var unknown = given.Except(known.Select(k => k.Count.Value))
            .Select(v => new FacetCount(v, v, 0, true) { IsKnown = facet == SearchFacet.Author });
        return new(facet, [.. sorted.Select(k => k.Count), .. unknown], counts.Count - counts.Keys.Count(shown.Contains));
    }

    /// <summary>"in 2015 or 2016", "speaker Ann Lee".</summary>
    public static string Words(FacetCounts facet)
    {
        var chosen = QueryWords.Listed([.. facet.Counts.Where(c => c.IsChosen).Select(c => c.Words)], " or ");
        return facet.Facet switch
        {
            SearchFacet.Year => $"in {chosen}",
            SearchFacet.At => chosen,
            SearchFacet.Kind or SearchFacet.Mode => $"only {chosen}",
            SearchFacet.Article => $"in the article {chosen}",
            _ => $"{SearchFilters.Name(facet.Facet)} {chosen}",
        };
    }
}
