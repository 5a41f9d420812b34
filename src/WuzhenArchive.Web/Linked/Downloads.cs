using System.Text;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Linked;

/// <summary>Citations to take away: the page's own address with the ending of a format. And the text that places are counted in.</summary>
internal static class Downloads
{
    public static void Map(WebApplication app)
    {
        foreach (var format in CitationFormat.All)
        {
            app.MapMethods($"/articles/{{slug}}{format.Ending}", Reads.Methods,
                async (string slug, ArchiveDb db, Citations citations, PublicAddress address, HttpContext http, CancellationToken cancel) =>
                    Answer(format, await ArticleAsync(slug, db, citations, cancel), address, http));
            app.MapMethods($"/statements/{{key}}{format.Ending}", Reads.Methods,
                async (string key, ArchiveDb db, Citations citations, PublicAddress address, HttpContext http, CancellationToken cancel) =>
                    Answer(format, await StatementAsync(key, db, citations, cancel), address, http));
            app.MapMethods($"/passages/{{key}}{format.Ending}", Reads.Methods,
                async (string key, ArchiveDb db, Citations citations, PublicAddress address, HttpContext http, CancellationToken cancel) =>
                    Answer(format, await PassageAsync(key, db, citations, cancel), address, http));
            foreach (var years in Enumerable.Range(2, AskedYears.Most - 1))
            {
                var pattern = string.Join('/', Enumerable.Range(1, years).Select(y => $"{{y{y}}}"));
                app.MapMethods($"/compare/{pattern}{format.Ending}", Reads.Methods,
                    (ArchiveDb db, Citations citations, PublicAddress address, HttpContext http, CancellationToken cancel) =>
                        ComparisonAsync(
                        format, [.. Enumerable.Range(1, years).Select(y => (string)http.GetRouteValue($"y{y}")!)], db, citations, address,
                        http, cancel));
            }
        }
        app.MapMethods("/articles/{slug}/source.txt", Reads.Methods, TextAsync);
    }

    private static async Task<Cited?> ArticleAsync(string slug, ArchiveDb db, Citations citations, CancellationToken cancel) =>
        await db.ArticleAtAsync(slug, cancel) is { Former: null, Id: var id }
            ? citations.Of((await db.AnnotatedAsync([id], cancel))[id]) : null;

    private static async Task<Cited?> StatementAsync(string key, ArchiveDb db, Citations citations, CancellationToken cancel)
    {
        return await db.WithKeyAsync(key, cancel) is { } article && article.Voices.SingleOrDefault(v => v.Statement.Key == key) is { } voice
            ? citations.Of(article, voice) : null;
    }

    private static async Task<Cited?> PassageAsync(string key, ArchiveDb db, Citations citations, CancellationToken cancel)
    {
        return await db.WithKeyAsync(key, cancel) is { } article && article.Passages.SingleOrDefault(p => p.Key == key) is { } passage
            ? citations.Of(article, passage, article.VoiceOf(passage)) : null;
    }

    // What is taken away is kept and cited: where not all of the address was understood, there is nothing to take.
    private static async Task<IResult> ComparisonAsync(
        CitationFormat format, IReadOnlyList<string> years, ArchiveDb db, Citations citations, PublicAddress address, HttpContext http,
        CancellationToken cancel)
    {
        var asked = await AskedComparison.ReadAsync(db, db.Years(), years, http.Request.Query, cancel);
        return (asked.Years.Refusal ?? (asked.Notes.Count > 0 ? string.Join(' ', asked.Notes) : null)) is { } why ? NotThere(why)
            : Answer(format, await citations.OfAsync(asked, cancel), address, http);
    }

    private static IResult NotThere(string why) => Results.Text(why + "\n", "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);

    private static IResult Answer(CitationFormat format, Cited? cited, PublicAddress address, HttpContext http)
    {
        if (cited is null)
            return NotThere("The archive has nothing at this address.");
        http.Response.Headers.Link = Signpost(address, cited.Path + cited.Query, "describes");
        var bytes = Encoding.UTF8.GetBytes(format.Write(cited));
        var name = string.Join('-', cited.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1)) + format.Ending;
        return format.IsFile ? Results.File(bytes, format.MediaType, name) : Results.Bytes(bytes, format.MediaType);
    }

    // Exactly the characters that places are counted in: no mark of the byte order, no line end changed.
    private static async Task<IResult> TextAsync(string slug, ArchiveDb db, PublicAddress address, HttpContext http,
        CancellationToken cancel)
    {
        // Of an earlier version the text is gone, and places in it mean nothing in another.
        if (await db.ArticleAtAsync(slug, cancel) is not { Former: null } at || !db.TextsOf([at.Id]).TryGetValue(at.Id, out var text))
            return NotThere("The archive has no article at this address.");
        http.Response.Headers.Link = Signpost(address, $"/articles/{at.Slug}", "collection");
        return Results.Bytes(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
    }

    // What is taken away has no head to say in which page it belongs to.
    private static string Signpost(PublicAddress address, string path, string relation) =>
        $"<{address.Link(path)}>; rel=\"{relation}\"; type=\"text/html\"";
}
