using System.Text.Json;
using AngleSharp.Html.Dom;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>The article a page describes in JSON-LD by the words of schema.org.</summary>
internal sealed record LinkedArticle(string? Title, IReadOnlyList<string> Authors, string? Published, string? Updated, string? Publisher, string? Section)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The first article among a page's descriptions; null when there is none. What is no JSON is passed over.</summary>
    public static LinkedArticle? Of(IHtmlDocument document) =>
        document.QuerySelectorAll("script[type='application/ld+json']").Select(s => Read(s.TextContent)).FirstOrDefault(a => a is not null);

    private static LinkedArticle? Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Lenient);
            return Nodes(parsed.RootElement).Where(IsArticle).Select(Of).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Nodes(graph).Prepend(element),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static bool IsArticle(JsonElement node) =>
        Texts(node, "@type").Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static LinkedArticle Of(JsonElement node) => new(
        Texts(node, "headline").FirstOrDefault(), [.. Signed(node)], Texts(node, "datePublished").FirstOrDefault(), Texts(node, "dateModified").FirstOrDefault(), Names(node, "publisher").FirstOrDefault(), Texts(node, "articleSection").FirstOrDefault());

    // An organization that is named as the author published the article; nobody signed it.
    private static IEnumerable<string> Signed(JsonElement node) =>
        Each(node, "author").Where(a => a.ValueKind != JsonValueKind.Object || !Texts(a, "@type").Any(t => t.EndsWith("Organization", StringComparison.Ordinal))).SelectMany(NamesOf);

    private static IEnumerable<string> Names(JsonElement node, string property) => Each(node, property).SelectMany(NamesOf);

    private static IEnumerable<string> NamesOf(JsonElement named) =>
        named.ValueKind == JsonValueKind.Object ? Texts(named, "name") : named.ValueKind == JsonValueKind.String && named.GetString() is { Length: > 0 } name ? [name] : [];

    private static IEnumerable<string> Texts(JsonElement node, string property) =>
        Each(node, property).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!.Trim()).Where(t => t.Length > 0);

    private static IEnumerable<JsonElement> Each(JsonElement node, string property) =>
        !node.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable()
        : [value];
}
