using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Citing;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>The addresses of the pages, written here and nowhere else. All of them keep the path prefix the site lives under.</summary>
internal static class Addresses
{
    public static string Article(this IUrlHelper url, string slug, int? paragraph = null) =>
        url.At(paragraph is null ? $"/articles/{slug}" : $"/articles/{slug}#p{paragraph}");

    /// <summary>Words in their article: the paragraph, and the words themselves for a browser that can mark them.</summary>
    public static string Words(this IUrlHelper url, AnnotatedArticle article, Span words, int? paragraph) =>
        url.At($"/articles/{article.Article.Slug}") + TextFragment.Of(article.Text, words, paragraph);

    public static string ArticleSource(this IUrlHelper url, string slug) => url.At($"/articles/{slug}/source");

    public static string Conference(this IUrlHelper url, int year) => url.At($"/conferences/{year}");

    /// <summary>What articles state of a conference on one point.</summary>
    public static string Fact(this IUrlHelper url, int year, FactProperty property) => $"{url.Conference(year)}#{AnchorOf(property)}";

    /// <summary>Where a page shows a fact: "fact-opened-by".</summary>
    public static string AnchorOf(FactProperty property) => "fact-" + property.Name.Replace(' ', '-');

    /// <summary>The articles on one conference.</summary>
    public static string Articles(this IUrlHelper url, int year) => url.At($"/articles?year={year}");

    /// <summary>The articles that say what a told fact says.</summary>
    public static string ArticlesTelling(this IUrlHelper url, ToldFact fact) =>
        url.At("/articles") + QueryString.Create(new Dictionary<string, string?>
        {
            ["of"] = fact.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["fact"] = fact.Property.Name,
            ["value"] = fact.Value,
            ["hedge"] = fact.Hedge,
            ["speaker"] = fact.Speaker,
            ["manner"] = fact.Manner,
        }.Where(p => p.Value is not null));

    public static string Author(this IUrlHelper url, string slug) => url.At($"/authors/{slug}");

    public static string Speaker(this IUrlHelper url, string slug) => url.At($"/speakers/{slug}");

    public static string Topic(this IUrlHelper url, string slug) => url.At($"/topics/{slug}");

    public static string Statement(this IUrlHelper url, string key) => url.At($"/statements/{key}");

    public static string Passage(this IUrlHelper url, string key) => url.At($"/passages/{key}");

    public static string Compare(this IUrlHelper url, int a, int b, string? topic = null) =>
        url.At($"/compare/{a}/{b}") + (topic is null ? "" : $"?topic={Uri.EscapeDataString(topic)}");

    /// <summary>Years side by side, in this order.</summary>
    /// <param name="part">What of them is asked for, such as ("topic", "trust"); null: everything at a glance.</param>
    public static string Compare(this IUrlHelper url, IEnumerable<int> years, (string Field, string Value)? part) =>
        url.At($"/compare/{string.Join('/', years)}") + (part is { } asked ? QueryString.Create(asked.Field, asked.Value) : "");

    /// <summary>The statements that a filter leaves; what is null does not filter.</summary>
    public static string Statements(this IUrlHelper url, int? year = null, string? speaker = null, string? topic = null,
        string? article = null, string? at = null) =>
        url.Statements(year is { } only ? [only] : [], speaker, topic, article, at);

    /// <param name="years">Any of them; none: all.</param>
    public static string Statements(this IUrlHelper url, IReadOnlyList<int> years, string? speaker = null, string? topic = null,
        string? article = null, string? at = null) =>
        url.At("/statements") + QueryString.Create(new Dictionary<string, string?>
        {
            ["year"] = years.Count == 0 ? null : string.Join(',', years),
            ["speaker"] = speaker,
            ["topic"] = topic,
            ["article"] = article,
            ["at"] = at,
        }.Where(p => p.Value is not null));

    /// <summary>The speakers of an article's statements.</summary>
    public static string SpeakersOf(this IUrlHelper url, string article) => url.At("/speakers") + QueryString.Create("article", article);

    /// <summary>The passages of an article, as the search lists them.</summary>
    public static string PassagesOf(this IUrlHelper url, string article) =>
        url.At("/search") + new QueryBuilder { { "kind", "passage" }, { "article", article } };

    /// <summary>The sentences of one year that have a topic's words.</summary>
    public static string TopicOf(this IUrlHelper url, string slug, int year) => $"{url.Topic(slug)}#year-{year}";

    /// <summary>Every place where the articles on a year have a word, as the telling words are counted.</summary>
    public static string WordOf(this IUrlHelper url, string word, int year) =>
        url.At("/search") + new QueryBuilder { { "q", $"\"{word}\" -kind:title -kind:caption on:{year}" }, { "view", "context" } };

    /// <summary>What the reader could not tell of one article, and what a curator has corrected in it.</summary>
    public static string Findings(this IUrlHelper url, string article) => url.At("/findings") + QueryString.Create("article", article);

    /// <summary>A curator may write an address without its scheme; one with another scheme than the web's is none.</summary>
    public static string? Outside(string? address) =>
        address is null ? null
        : Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    // As Content writes "~/…", which a page asks for hundreds of times.
    private static string At(this IUrlHelper url, string path) => url.ActionContext.HttpContext.Request.PathBase.Value + path;
}
