using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace WuzhenArchive.Tests.Web;

/// <summary>
/// What Zotero's translator for embedded metadata makes of a page, as its published source reads in 2026: what it takes each field from,
/// the first that is there winning. Told in our own words, for the fields an article has.
/// </summary>
/// <param name="Creators">"Weir, Ann"; as printed where a byline was guessed from.</param>
internal sealed partial record ZoteroItem(string Type, string Title, IReadOnlyList<string> Creators, string? Date, string? Publication, string? Url)
{
    // These name a type that beats even the one the page states.
    private static readonly string[] Overriding = ["journal_title", "technical_report_institution", "conference_title", "conference", "book_title", "inbook_title", "dissertation_institution"];

    private static readonly string[] Bylines = ["byline", "bylines", "vcard", "article-byline"];

    public static ZoteroItem Of(IHtmlDocument page)
    {
        Assert.DoesNotContain(Overriding, name => Meta(page, "citation_" + name).Any());
        Assert.Empty(page.QuerySelectorAll("#wp-block-library-css, .yoast-schema-graph, meta[name=generator]"));
        var type = Meta(page, "z:itemType").FirstOrDefault() ?? (Meta(page, "citation_title").Any() ? "journalArticle" : "webpage");
        return new(type,
            First(page, "citation_title", "DC.title", "dcterms.title", "og:title") ?? page.Title!,
            Authors(page),
            First(page, "citation_publication_date", "citation_cover_date", "citation_date", "prism.publicationDate", "og:published_time", "article:published_time",
                "DC.date.issued", "dcterms.issued", "DC.date", "dcterms.date", "citation_online_date", "citation_year", "parsely-page")
                ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
            First(page, "prism.publicationName", "DC.source", "dcterms.source", "og:site_name"),
            First(page, "citation_public_url", "og:url") ?? page.QuerySelector("head > link[rel=canonical]")?.GetAttribute("href"));
    }

    private static List<string> Authors(IHtmlDocument page)
    {
        foreach (var name in new[] { "citation_author", "citation_authors", "DC.creator", "dcterms.creator", "DC.contributor", "dcterms.contributor", "author", "article:author" })
        {
            if (Meta(page, name).ToList() is { Count: > 0 } stated)
                return stated;
        }
        // Any element whose class so much as holds one of the words will do, then a single link to an author.
        var guessed = page.QuerySelectorAll("[class]").Where(e => Bylines.Any(b => e.ClassName!.Contains(b, StringComparison.OrdinalIgnoreCase))).ToList();
        return [.. (guessed.Count > 0 ? guessed : page.QuerySelectorAll("a[rel=author]").ToList()).Select(e => By().Replace(e.TextContent.Trim(), ""))];
    }

    private static string? First(IHtmlDocument page, params string[] names) => names.SelectMany(n => Meta(page, n)).FirstOrDefault();

    private static IEnumerable<string> Meta(IHtmlDocument page, string name) => page.QuerySelectorAll("meta")
        .Where(m => string.Equals(m.GetAttribute("name") ?? m.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase))
        .Select(m => m.GetAttribute("content")).OfType<string>().Where(c => c.Trim().Length > 0);

    [GeneratedRegex(@"^.*\bby[:\s]+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
