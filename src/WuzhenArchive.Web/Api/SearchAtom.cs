using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Search;
using WuzhenArchive.Web.Pages.Articles;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary>Hits as an Atom feed (RFC 4287), so that a reader hears of new ones.</summary>
internal static class SearchAtom
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task<string> OfAsync(FoundList list, FoundListWriting writing, CancellationToken cancel)
    {
        var slugs = list.Hits.Select(h => h.ArticleSlug).Distinct().ToList();
        var articles = await writing.Db.Articles.AsNoTracking().Where(a => slugs.Contains(a.Slug)).Lines(writing.Db).ToDictionaryAsync(a => a.Slug, cancel);
        var (self, page) = (list.Link(SearchAddress.Of(list.Request, "atom")), list.Link(SearchAddress.Of(list.Request)));
        var feed = new XElement(Atom + "feed",
            new XElement(Atom + "id", Id("search", SearchAddress.Of(list.Request with { Page = 1 }))),
            new XElement(Atom + "title", list.Result.Understood.Length > 0 ? $"{Series.Archive}: {Xml.Clean(list.Result.Understood)}" : Series.Archive),
            Updated(list),
            Link("self", self), Link("alternate", page),
            list.Hits.Select(h => Entry(h, articles[h.ArticleSlug], list)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed;
    }

    private static XElement Entry(SearchHit hit, ArticleLine article, FoundList list) => new(Atom + "entry",
        new XElement(Atom + "id", Id("hit", hit.Key ?? $"{hit.ArticleSlug} {hit.Unit} {hit.Excerpt.Span}")),
        new XElement(Atom + "title", Xml.Clean(Title(hit))),
        Updated(list),
        AtomAuthors.Of(article, Atom),
        Link("alternate", list.Address(hit)),
        new XElement(Atom + "summary", Xml.Clean(hit.Excerpt.Text)));

    private static string Title(SearchHit hit) =>
        string.Join(", ", new[] { hit.SpeakerName, hit.VoiceInWords, hit.Year?.ToString(CultureInfo.InvariantCulture), hit.ArticleTitle }.OfType<string>());

    private static XElement Updated(FoundList list) =>
        new(Atom + "updated", list.Published.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static XElement Link(string relation, string address) => new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    // The same on every machine and after a rebuild, whatever address the site has: a UUID of the kind made from what it names (RFC 9562, version 8).
    private static string Id(string kind, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}
