namespace WuzhenArchive.Search;

/// <summary>
/// What to drop of a question that finds nothing: each single thing without which it finds something; where none is enough
/// by itself, everything that keeps the rest from finding anything.
/// </summary>
internal sealed class WiderQuestions(SearchRequest request, Answering asked, IReadOnlyList<FacetCounts> facets)
{
    // Each is a question of its own, and more of them are no help to anybody.
    private const int MostTerms = 8;

    /// <returns>The one that finds most first.</returns>
    public async Task<IReadOnlyList<WiderSearch>> FindAsync(CancellationToken cancel)
    {
        if (request.Query.Terms.Count + request.Filters.Facets.Count() < 2)
            return [];
        var wider = new List<WiderSearch>();
        foreach (var term in request.Query.Terms.Take(MostTerms))
        {
            var query = request.Query.Without(term);
            wider.Add(new(new(Words(term), query, request.Filters), await asked.CountAsync(query, cancel)));
        }
        wider.AddRange(asked.Facets.Where(f => f.Narrows)
            .Select(f => new WiderSearch(new(Words(f.Facet), request.Query, request.Filters.Without(f.Facet)), asked.Found.CountWithout(f))));
        wider.RemoveAll(w => w.Total == 0);
        return wider.Count > 0 ? [.. wider.OrderByDescending(w => w.Total)] : await WithoutSeveralAsync(cancel);
    }

    // As much is kept as finds something together, words before choices, the earlier before the later.
    private async Task<IReadOnlyList<WiderSearch>> WithoutSeveralAsync(CancellationToken cancel)
    {
        var (kept, filters, total, dropped) = (new List<QueryTerm>(), SearchFilters.None, 0, new List<string>());
        foreach (var (place, term) in request.Query.Terms.Index())
        {
            var count = place < MostTerms ? await asked.CountAsync(SearchQuery.Only(kept.Append(term)), cancel, filters) : 0;
            if (count > 0)
                (total, kept) = (count, [.. kept, term]);
            else
                dropped.Add(Words(term));
        }
        var query = SearchQuery.Only(kept);
        foreach (var facet in request.Filters.Facets)
        {
            var narrower = filters.With(facet, request.Filters[facet]);
            var count = await asked.CountAsync(query, cancel, narrower);
            if (count > 0)
                (total, filters) = (count, narrower);
            else
                dropped.Add(Words(facet));
        }
        return total > 0 ? [new(new(QueryWords.Listed(dropped, " and "), query, filters), total)] : [];
    }

    private string Words(QueryTerm term) => new QueryWords(asked.Names).Of(term.Node);

    private string Words(SearchFacet facet) => FacetTable.Words(facets.Single(f => f.Facet == facet));
}
