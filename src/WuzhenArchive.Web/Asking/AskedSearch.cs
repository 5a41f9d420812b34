using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Asking;

/// <summary>What an address asks the search; <see cref="SearchAddress"/> writes such addresses.</summary>
internal static class AskedSearch
{
    /// <summary>
    /// Whatever the address holds is a request: what means nothing is left out, and of what could have narrowed a note says so.
    /// </summary>
    public static SearchRequest Read(IQueryCollection given) => new(SearchQuery.Parse(given["q"].ToString()))
    {
        Filters = SearchFilters.Parse(name => given[name]),
        View = SearchAddress.Views.FirstOrDefault(v => v.Value == given["view"]).Key,
        Order = SearchAddress.Orders.FirstOrDefault(o => o.Value == given["sort"]).Key,
        Page = Pager.Asked(given["page"]),
    };
}
