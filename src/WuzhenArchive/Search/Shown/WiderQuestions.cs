using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Shown;

/// <summary>
/// What to drop of a question that finds nothing: each single thing without which it finds something; where none is enough
/// by itself, everything that keeps the rest from finding anything.
/// </summary>
internal sealed class WiderQuestions(SearchRequest request, Question question, IReadOnlyList<FacetCounts> facets)
{
    private readonly SearchFacet[] chosen = [.. request.Filters.Facets.Order()];

    /// <returns>The one that finds most first.</returns>
    public IReadOnlyList<WiderSearch> List(WiderSurvey survey)
    {
        var wider = survey.Without.Index().Where(t => t.Item > 0).Select(t => new WiderSearch(Without([t.Index]), t.Item))
            .OrderByDescending(w => w.Total).ToList();
        if (wider.Count > 0 || survey.Together == 0)
            return wider;
        return [new(Without([.. Enumerable.Range(0, survey.Without.Count).Where(t => !survey.IsKept(t))]), survey.Together)];
    }

    private SearchPart Without(int[] things)
    {
        var terms = request.Query.Terms.Where((_, i) => things.Contains(i)).ToHashSet(ReferenceEqualityComparer.Instance);
        var left = chosen.Where((_, i) => things.Contains(request.Query.Terms.Count + i)).ToList();
        var words = request.Query.Terms.Where(terms.Contains).Select(t => new QueryWords(question.Names).Of(t.Node))
            .Concat(left.Select(f => FacetTable.Words(facets.Single(c => c.Facet == f))));
        return new(QueryWords.Listed([.. words], " and "), SearchQuery.Only(request.Query.Terms.Where(t => !terms.Contains(t))),
            left.Aggregate(request.Filters, (filters, facet) => filters.Without(facet)));
    }
}
