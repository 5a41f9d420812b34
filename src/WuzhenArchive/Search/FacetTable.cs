namespace WuzhenArchive.Search;

/// <summary>Counts what the hits could be narrowed to, and says what they are narrowed by.</summary>
internal static class FacetTable
{
    // So many of a facet without an end; the question itself can name any other.
    private const int Offered = 8;

    public static async Task<IReadOnlyList<FacetCounts>> CountAsync(
        FacetNames names, SearchFilters filters, IReadOnlyList<FacetValues> facets, FoundUnits found, CancellationToken cancel)
    {
        var counted = new List<FacetCounts>();
        foreach (var facet in facets)
            counted.Add(await CountAsync(names, filters[facet.Facet], facet, found.Count(facet), cancel));
        return counted;
    }

    private static async Task<FacetCounts> CountAsync(
        FacetNames names, IReadOnlyList<string> given, FacetValues facet, IReadOnlyDictionary<int, int> counts, CancellationToken cancel)
    {
        var isComplete = facet.Facet is SearchFacet.Year or SearchFacet.At or SearchFacet.Kind or SearchFacet.Mode;
        int[] shown = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(isComplete ? int.MaxValue : Offered).Select(c => c.Key).Union(facet.Chosen)];
        var words = await names.WordsAsync(facet.Facet, shown, cancel);
        var known = shown.Where(words.ContainsKey)
            .Select(n => (Number: n, Count: new FacetCount(words[n].Value, words[n].Words, counts.GetValueOrDefault(n), facet.Chosen.Contains(n)))).ToList();
        var sorted = isComplete ? known.OrderBy(k => k.Number) : known.OrderByDescending(k => k.Count.Total).ThenBy(k => k.Count.Words, StringComparer.Ordinal);
        // What was chosen and is unknown can be taken back, too. Authors are known only where they have hits.
        var unknown = given.Except(known.Select(k => k.Count.Value)).Select(v => new FacetCount(v, v, 0, true) { IsKnown = facet.Facet == SearchFacet.Author });
        return new(facet.Facet, [.. sorted.Select(k => k.Count), .. unknown], counts.Count - counts.Keys.Count(shown.Contains));
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
