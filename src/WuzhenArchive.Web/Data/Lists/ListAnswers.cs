using System.Text;
using Microsoft.Net.Http.Headers;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>
/// <c>/articles.json</c>, <c>/statements.csv</c> …: every list of the site as data, by the same parts of an address as its page.
/// </summary>
internal static class ListAnswers
{
    public static IReadOnlyDictionary<string, Func<ListRequest, CancellationToken, Task<ListPage>>> Lists { get; } =
        new Dictionary<string, Func<ListRequest, CancellationToken, Task<ListPage>>>
        {
            ["articles"] = ArticleRows.ReadAsync,
            ["conferences"] = ConferenceRows.ReadAsync,
            ["findings"] = FindingRows.ReadAsync,
            ["speakers"] = SpeakerRows.ReadAsync,
            ["statements"] = StatementRows.ReadAsync,
            ["topics"] = TopicRows.ReadAsync,
        };

    public static IReadOnlyList<(string Ending, string Name, string MediaType, Func<ListPage, string> Write)> Forms { get; } =
    [
        ("csv", "CSV", "text/csv; charset=utf-8; header=present", page => page.ToCsv()),
        ("json", "JSON", "application/json; charset=utf-8", page => page.ToJson()),
    ];

    public static void Map(WebApplication app)
    {
        foreach (var (name, read) in Lists)
        {
            foreach (var (ending, _, type, write) in Forms)
            {
                app.MapMethods($"/{name}.{ending}", Reads.Methods,
                    async (HttpContext http, ArchiveDb db, PublicAddress address, CancellationToken cancel) =>
                {
                    var page = await read(new(db, address, http.Request.Query), cancel);
                    http.Response.Headers["X-Robots-Tag"] = "noindex";
                    if (page.Pager.Page < page.Pager.Pages)
                        http.Response.Headers.Link = $"<{Pager.Address(http.Request, page.Pager.Page + 1)}>; rel=\"next\"";
                    if (ending == "csv")
                        http.Response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename=\"{name}.{ending}\"";
                    return Results.Bytes(Encoding.UTF8.GetBytes(write(page)), type);
                });
            }
        }
    }
}
