using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Pages.Articles;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary>The articles that came in last, as Atom.</summary>
internal static class ArticleFeed
{
    private const int Entries = 50;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void Map(WebApplication app) => app.MapRead("/articles.atom", AnswerAsync);

    private static async Task<IResult> AnswerAsync(ArchiveDb db, PublicAddress address, TimeProvider clock, CancellationToken cancel)
    {
        if (!address.IsKnown)
            return Xml.NoPublicAddress;
        var articles = await db.Articles.OrderByDescending(a => a.Id).Take(Entries).Lines(db).ToListAsync(cancel);
        var published = Published(db) ?? clock.GetUtcNow();
        return Xml.Answer(new XElement(Atom + "feed",
            new XElement(Atom + "id", address.Of("/articles")),
            new XElement(Atom + "title", $"{Series.Archive}: articles"),
            new XElement(Atom + "updated", Time(published)),
            Link("self", "/articles.atom", address), Link("alternate", "/articles", address),
            articles.Select(a => Entry(a, published, address))), "application/atom+xml");
    }

    // Atom wants a date of every entry: that of the archive it came in with. When the article itself was published stands apart, where it is known.
    private static XElement Entry(ArticleLine article, DateTimeOffset updated, PublicAddress address) => new(Atom + "entry",
        new XElement(Atom + "id", address.Of($"/articles/{article.Slug}")),
        new XElement(Atom + "title", Xml.Clean(article.Title)),
        new XElement(Atom + "updated", Time(updated)),
        article.Published is { Length: 10 } day ? new XElement(Atom + "published", day + "T00:00:00Z") : null,
        AtomAuthors.Of(article, Atom),
        Link("alternate", $"/articles/{article.Slug}", address));

    private static XElement Link(string rel, string path, PublicAddress address) =>
        new(Atom + "link", new XAttribute("rel", rel), new XAttribute("href", address.Of(path)!));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>When the archive was published: its file never changes after. Null when there is no such file.</summary>
    // Its address is a path, or a path as a URI with options.
    internal static DateTimeOffset? Published(ArchiveDb db)
    {
        var source = db.Database.GetDbConnection().DataSource;
        var file = source.StartsWith("file:", StringComparison.Ordinal) ? Uri.UnescapeDataString(source[5..].Split('?')[0]) : source;
        return File.Exists(file) ? File.GetLastWriteTimeUtc(file) : null;
    }
}
