using System.Text;
using Microsoft.Net.Http.Headers;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Linked;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary><c>/search.csv</c>, <c>/search.json</c> …: the hits of a search as data, by the same parts of an address as the page.</summary>
internal static class SearchLists
{
    public static void Map(WebApplication app)
    {
        foreach (var form in SearchForm.All)
        {
            app.MapMethods($"/search.{form.Ending}", Reads.Methods,
                (HttpContext http, ArchiveDb db, Citations citations, Series series, PublicAddress address, TimeProvider clock, CancellationToken cancel) =>
                AnswerAsync(form, http, new(db, citations, series, address, clock), cancel));
        }
    }

    private static async Task<IResult> AnswerAsync(SearchForm form, HttpContext http, FoundListWriting writing, CancellationToken cancel)
    {
        var request = AskedSearch.Read(http.Request.Query) with { Rows = form.Rows, WithFacets = form.HasFacets };
        var result = await new ArchiveSearch(writing.Db).FindAsync(request, cancel);
        var list = new FoundList(request with { Page = result.Page }, result, writing.Address, Published(writing));
        if (result.Page < result.Pages)
            http.Response.Headers.Link =
                $"<{list.Link(SearchAddress.Of(request with { Page = result.Page + 1 }, form.Ending))}>; rel=\"next\"";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.CacheControl = result.IsLate ? "no-store" : http.Response.Headers.CacheControl;
        var text = await form.WriteAsync(list, writing, cancel);
        // A file of references has no room to say that there are none.
        if (text.Length == 0)
            return Results.Text($"{(request.IsEmpty ? "Nothing was asked." : $"No hits. Understood as: {result.Understood}.")}\n",
                "text/plain", Encoding.UTF8);
        if (form.IsFile)
            http.Response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename=\"search.{form.Ending}\"";
        return Results.Bytes(Encoding.UTF8.GetBytes(text), form.MediaType);
    }

    private static DateTimeOffset Published(FoundListWriting writing) => ArticleFeed.Published(writing.Db) ?? writing.Clock.GetUtcNow();
}
