using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>Hits as an Atom feed, so that a reader hears of new ones.</summary>
internal static class SearchAtom
{
    public static async Task<string> OfAsync(FoundList list, FoundListWriting writing, CancellationToken cancel)
    {
        var slugs = list.Hits.Select(h => h.ArticleSlug).Distinct().ToList();
        var articles = await writing.Db.Articles.AsNoTracking().Where(a => slugs.Contains(a.Slug)).Lines(writing.Db)
            .ToDictionaryAsync(a => a.Slug, cancel);
        var (self, page) = (list.Link(SearchAddress.Of(list.Request, "atom")), list.Link(SearchAddress.Of(list.Request)));
        var name = Xml.Clean(writing.Series.Archive);
        var feed = new XElement(Atom.Namespace + "feed",
            Atom.Id(writing.Series, "search", SearchAddress.Of(list.Request with { Page = 1 })),
            new XElement(Atom.Namespace + "title", list.Result.Understood.Length > 0
                ? $"{name}: {Xml.Clean(list.Result.Understood)}" : name),
            Atom.Updated(list.Published),
            Atom.Link("self", Atom.Type, self), Atom.Link("alternate", "text/html", page),
            list.Hits.Select(h => Entry(h, articles[h.ArticleSlug], writing.Series, list)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed;
    }

    private static XElement Entry(SearchHit hit, ArticleLine article, Series series, FoundList list) => new(Atom.Namespace + "entry",
        Atom.Id(series, "hit", hit.Key ?? $"{hit.ArticleSlug} {hit.Unit} {hit.Excerpt.Span}"),
        new XElement(Atom.Namespace + "title", Xml.Clean(Title(hit))),
        Atom.Updated(list.Published),
        Atom.Authors(article),
        Atom.Link("alternate", "text/html", list.Address(hit)),
        Atom.Summary(hit.Excerpt.Text));

    private static string Title(SearchHit hit) =>
        string.Join(", ", new[] { hit.SpeakerName, hit.VoiceInWords, hit.Setting.InWords, hit.ArticleTitle }.OfType<string>());
}
