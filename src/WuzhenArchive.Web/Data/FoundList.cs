using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>Hits that are to be written as data.</summary>
/// <param name="Published">When the archive was.</param>
internal sealed record FoundList(SearchRequest Request, SearchResult Result, PublicAddress Door, DateTimeOffset Published)
{
    /// <summary>The hits in any view; one with several lines of words in context is there once.</summary>
    public IEnumerable<SearchHit> Hits => Result.Lines.Count > 0 ? Result.Lines.Select(l => l.Hit).Distinct() : Result.Hits;

    /// <summary>Makes an address that begins with ~/ one that a reader of the data can follow.</summary>
    public string Link(string address) => Door.Link(address[1..]);

    /// <summary>The hit's own page, or its place in the article.</summary>
    public string Address(SearchHit hit) =>
        Link(SearchAddress.Own(hit, SearchQuery.Parse("")) ?? SearchAddress.InArticle(hit, SearchQuery.Parse("")));
}
