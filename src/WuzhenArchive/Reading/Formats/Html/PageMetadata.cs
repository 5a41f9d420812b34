using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>
/// What a page says of its article where only programs look. For each field the first that speaks is believed: citation_*, Dublin
/// Core, Open Graph, JSON-LD, plain meta tags, and for the date a <c>time</c> of the article. docs/data-format.md lists the names.
/// </summary>
internal sealed class PageMetadata
{
    private static readonly string[] AuthorTags = ["citation_author", "dc.creator", "dcterms.creator", "article:author"];

    private readonly ILookup<string, string> tags;
    private readonly LinkedArticle? linked;
    private readonly IHtmlDocument document;

    public PageMetadata(IHtmlDocument document, MainPart main)
    {
        this.document = document;
        tags = document.QuerySelectorAll("meta[content]")
            .Select(m => (Name: (m.GetAttribute("name") ?? m.GetAttribute("property") ?? m.GetAttribute("itemprop"))?.Trim().ToLowerInvariant(), Content: Plain(m.GetAttribute("content")!)))
            .Where(m => m.Name is not null && m.Content.Length > 0)
            .ToLookup(m => m.Name!, m => m.Content);
        linked = LinkedArticle.Of(document);
        Title = First("citation_title", "dc.title", "dcterms.title", "og:title") ?? linked?.Title ?? First("title") ?? (Plain(document.Title ?? "") is { Length: > 0 } title ? title : null);
        var publisher = First("citation_publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher", "og:site_name") ?? linked?.Publisher;
        Address = AddressOf();
        Masthead = new(Title, null, StatedNames.Of(Signed(), [publisher, First("og:site_name"), linked?.Publisher, Address?.Host]), Published(main), publisher,
            Short(First("citation_section", "article:section")) ?? Short(linked?.Section))
        {
            Updated = Updated(main),
            IsAccount = IsAccount(),
        };
    }

    public string? Title { get; }

    public MastheadReading Masthead { get; }

    public Uri? Address { get; }

    // Some pages name all their keywords as the section.
    private static string? Short(string? section) => section is { Length: <= 80 } ? section : null;

    private IEnumerable<string> Signed()
    {
        foreach (var name in AuthorTags)
        {
            // "article:author" often is the address of a profile.
            if (tags[name].Where(a => !a.Contains("://", StringComparison.Ordinal)).ToList() is { Count: > 0 } authors)
            {
                return authors;
            }
        }
        return linked?.Authors is { Count: > 0 } linkedAuthors ? linkedAuthors : tags["author"];
    }

    // Of all that names an author, the plain tag is filled by the program that makes the page.
    private bool IsAccount() => linked?.Authors is not { Count: > 0 } && !AuthorTags.Any(t => tags[t].Any(a => !a.Contains("://", StringComparison.Ordinal)));

    // When the page was saved or changed is no date of publication.
    private string? Published(MainPart main) =>
        FirstDate("citation_publication_date", "citation_date", "citation_online_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "article:published_time", "og:article:published_time")
        ?? (linked?.Published is { } published ? StatedDate.Iso(published) : null)
        ?? FirstDate("datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date")
        ?? document.QuerySelectorAll("time[datetime]").Where(t => IsOfArticle(t, main)).Select(t => StatedDate.Iso(t.GetAttribute("datetime")!)).FirstOrDefault();

    private string? Updated(MainPart main) =>
        FirstDate("article:modified_time", "og:updated_time", "og:article:modified_time", "dc.date.modified", "dcterms.modified")
        ?? (linked?.Updated is { } updated ? StatedDate.Iso(updated) : null)
        ?? FirstDate("datemodified", "lastmod", "last-modified", "revised")
        ?? document.QuerySelectorAll("time[datetime][itemprop=dateModified]").Where(main.IsBeside).Select(t => StatedDate.Iso(t.GetAttribute("datetime")!)).FirstOrDefault();

    private static bool IsOfArticle(IElement time, MainPart main) =>
        time.GetAttribute("itemprop") is "datePublished" || time.HasAttribute("pubdate")
        || (time.GetAttribute("itemprop") is not "dateModified" && (!main.IsFurniture(time) || time.Closest("article header, header:has(h1)") is not null) && main.IsBeside(time));

    private string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (tags[name].FirstOrDefault() is { } content)
            {
                return content;
            }
        }
        return null;
    }

    private string? FirstDate(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (tags[name].Select(StatedDate.Iso).FirstOrDefault(d => d is not null) is { } date)
            {
                return date;
            }
        }
        return null;
    }

    private Uri? AddressOf()
    {
        var canonical = document.QuerySelector("link[rel=canonical][href]")?.GetAttribute("href");
        return WebAddress(canonical) ?? WebAddress(First("og:url"));
    }

    private static Uri? WebAddress(string? text) =>
        text is { Length: <= 500 } && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
