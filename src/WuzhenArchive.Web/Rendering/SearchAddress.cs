using System.Globalization;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Writes addresses of the search, and those of what it finds with the question carried along, so that marks stay.</summary>
internal static class SearchAddress
{
    /// <summary>What stands in an address for a view; relevance is what is meant without.</summary>
    public static readonly IReadOnlyDictionary<SearchView, string> Views = new Dictionary<SearchView, string>
    {
        [SearchView.Year] = "year",
        [SearchView.Speaker] = "speaker",
        [SearchView.Context] = "context",
    };

    public static readonly IReadOnlyDictionary<ContextOrder, string> Orders = new Dictionary<ContextOrder, string>
    {
        [ContextOrder.Left] = "left",
        [ContextOrder.Place] = "place",
    };

    /// <param name="form">The ending of the same list as data, such as csv; null: the page.</param>
    /// <returns>An address from the root of the site: <c>~/search?q=order&amp;year=2015</c>.</returns>
    public static string Of(SearchRequest request, string? form = null) =>
        "~/search" + (form is null ? "" : "." + form) + QueryString.Create(Parts(request));

    /// <summary>What a form must carry beside the words, so that they are sought within the same hits.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Kept(SearchRequest request) =>
        Parts(request).Where(p => p.Key is not ("q" or "page"));

    /// <summary>The place in the article: its paragraph, or its top for a title or a caption.</summary>
    public static string InArticle(SearchHit hit, SearchQuery query) =>
        $"~/articles/{Uri.EscapeDataString(hit.ArticleSlug)}{Carried(query)}{(hit.Paragraph is { } number ? $"#p{number}" : "")}";

    /// <summary>The page of the statement or passage; null for a hit that has none of its own.</summary>
    public static string? Own(SearchHit hit, SearchQuery query) => (hit.Unit, hit.Key) switch
    {
        (SearchUnit.Statement, { } key) => $"~/statements/{Uri.EscapeDataString(key)}{Carried(query)}",
        (SearchUnit.Passage, { } key) => $"~/passages/{Uri.EscapeDataString(key)}{Carried(query)}",
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, string?>> Parts(SearchRequest request)
    {
        if (!request.Query.IsEmpty)
            yield return new("q", request.Query.Typed);
        foreach (var facet in request.Filters.Facets)
        {
            foreach (var value in request.Filters[facet])
                yield return new(SearchFilters.Name(facet), value);
        }
        if (Views.TryGetValue(request.View, out var view))
            yield return new("view", view);
        if (request.View == SearchView.Context && Orders.TryGetValue(request.Order, out var order))
            yield return new("sort", order);
        if (request.Page > 1)
            yield return new("page", request.Page.ToString(CultureInfo.InvariantCulture));
    }

    private static QueryString Carried(SearchQuery query) => query.IsEmpty ? QueryString.Empty : QueryString.Create("q", query.Typed);
}
