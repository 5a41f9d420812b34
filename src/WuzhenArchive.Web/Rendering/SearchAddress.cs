using System.Globalization;
using WuzhenArchive.Search;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Writes addresses of the search page, and of what it finds with the question carried along, so that marks stay.</summary>
internal static class SearchAddress
{
    /// <returns>An address from the root of the site: <c>~/search?q=order&amp;year=2015</c>.</returns>
    public static string Of(SearchQuery query, SearchFilters filters, int page = 1) => "~/search" + QueryString.Create(
        new KeyValuePair<string, string?>[]
        {
            new("q", query.IsEmpty ? null : query.Typed), new("year", filters.Year?.ToString(CultureInfo.InvariantCulture)),
            new("speaker", filters.Speaker), new("kind", filters.Kind?.Name),
            new("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        }.Where(part => part.Value is not null));

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

    private static QueryString Carried(SearchQuery query) => query.IsEmpty ? QueryString.Empty : QueryString.Create("q", query.Typed);
}
