using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary><c>/search.csv</c>, <c>/search.json</c> …: the hits of a search as data, by the same parts of an address as the page.</summary>
internal static class SearchLists
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/search.{ending}", Methods, AnswerAsync);

    private static async Task<IResult> AnswerAsync(string ending, HttpContext context, ArchiveDb archive, CancellationToken cancel)
    {
        if (SearchForm.All.FirstOrDefault(f => f.Ending == ending) is not { } form)
            return Results.NotFound();
        var request = SearchAddress.Read(context.Request.Query) with { Rows = form.Rows, WithFacets = ending == "json" };
        var result = await new ArchiveSearch(archive).FindAsync(request, cancel);
        var list = new FoundList(request with { Page = result.Page }, result, address => context.Request.PathBase + address[1..], await PublishedAsync(archive, cancel));
        if (result.Page < result.Pages)
            context.Response.Headers.Link = $"<{list.Link(SearchAddress.Of(request with { Page = result.Page + 1 }, ending))}>; rel=\"next\"";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (ending != "atom")
            context.Response.Headers[HeaderNames.ContentDisposition] = $"inline; filename=\"search.{ending}\"";
        return Results.Text(form.Write(list), form.MediaType);
    }

    // A published archive never changes, so its file is as old as it is.
    private static async Task<DateTimeOffset> PublishedAsync(ArchiveDb archive, CancellationToken cancel)
    {
        await archive.Database.OpenConnectionAsync(cancel);
        return File.GetLastWriteTimeUtc(archive.Database.GetDbConnection().DataSource);
    }
}
