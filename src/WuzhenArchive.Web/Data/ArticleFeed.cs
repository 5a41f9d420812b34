using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>The articles that came in last, as Atom.</summary>
internal static class ArticleFeed
{
    private const int Entries = 50;

    public static void Map(WebApplication app) => app.MapMethods("/articles.atom", Reads.Methods, AnswerAsync);

    private static async Task<IResult> AnswerAsync(ArchiveDb db, Series series, PublicAddress address, TimeProvider clock,
        CancellationToken cancel)
    {
        if (!address.IsKnown)
            return Xml.NoPublicAddress;
        var articles = await db.Articles.OrderByDescending(a => a.Id).Take(Entries).Lines(db).ToListAsync(cancel);
        var published = Published(db) ?? clock.GetUtcNow();
        return Xml.Answer(new XElement(Atom.Namespace + "feed",
            Atom.Id(series, "feed", "articles"),
            new XElement(Atom.Namespace + "title", Xml.Clean($"{series.Archive}: articles")),
            Atom.Updated(published),
            Atom.Link("self", Atom.Type, address.Link("/articles.atom")), Atom.Link("alternate", "text/html", address.Link("/articles")),
            articles.Select(a => Entry(a, published, series, address))), Atom.Type);
    }

    // Atom wants a date of every entry: that of the archive it came in with. When the article itself was published stands apart, where it
    // is known.
    private static XElement Entry(ArticleLine article, DateTimeOffset updated, Series series, PublicAddress address) =>
        new(Atom.Namespace + "entry",
        Atom.Id(series, "article", article.Slug),
        new XElement(Atom.Namespace + "title", Xml.Clean(article.Title)),
        Atom.Updated(updated),
        article.Published is { Length: 10 } day ? new XElement(Atom.Namespace + "published", day + "T00:00:00Z") : null,
        Atom.Authors(article),
        Atom.Link("alternate", "text/html", address.Link($"/articles/{article.Slug}")));

    /// <summary>When the archive was published: its file never changes after. Null when there is no such file.</summary>
    // Its address is a path, or a path as a URI with options.
    internal static DateTimeOffset? Published(ArchiveDb db)
    {
        var source = db.Database.GetDbConnection().DataSource;
        var file = source.StartsWith("file:", StringComparison.Ordinal) ? Uri.UnescapeDataString(source[5..].Split('?')[0]) : source;
        return File.Exists(file) ? File.GetLastWriteTimeUtc(file) : null;
    }
}
