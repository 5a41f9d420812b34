using WuzhenArchive.Search;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary>A form in which the hits of a search can be had as data, at the address of their page with an ending.</summary>
/// <param name="Ending">Of the address: "csv".</param>
/// <param name="Name">As the page's link says it: "CSV".</param>
/// <param name="Rows">How many hits one answer holds; <c>page</c> leads to the next.</param>
internal sealed record SearchForm(string Ending, string Name, string MediaType, int Rows, Func<FoundList, string> Write)
{
    // As many as anybody reads at once; a feed is asked for often and by many.
    private const int Download = 500;
    private const int Feed = 50;

    public static IReadOnlyList<SearchForm> All { get; } =
    [
        new("csv", "CSV", "text/csv; charset=utf-8; header=present", Download, SearchCsv.Of),
        new("json", "JSON", "application/json; charset=utf-8", Download, list => SearchJson.Of(list.Result, list)),
        new("atom", "Atom feed", "application/atom+xml; charset=utf-8", Feed, SearchAtom.Of),
    ];
}

/// <summary>Hits that are to be written as data.</summary>
/// <param name="Link">Makes an address that begins with ~/ one that a reader of the data can follow.</param>
/// <param name="Published">When the archive was.</param>
internal sealed record FoundList(SearchRequest Request, SearchResult Result, Func<string, string> Link, DateTimeOffset Published)
{
    /// <summary>The hit's own page, or its place in the article.</summary>
    public string Address(SearchHit hit) => Link(SearchAddress.Own(hit, SearchQuery.Parse("")) ?? SearchAddress.InArticle(hit, SearchQuery.Parse("")));
}
