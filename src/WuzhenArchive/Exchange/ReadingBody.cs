using System.Text.Json;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>
/// An article's running text: headings, paragraphs and block quotations, without title, captions and the site's furniture.
/// </summary>
public static class ReadingBody
{
    public static void Write(Utf8JsonWriter json, string file, ArticleReading reading)
    {
        json.WriteStartObject();
        json.WriteString("article", file);
        json.WriteString("body", Of(reading));
        json.WriteEndObject();
    }

    public static string Of(ArticleReading reading) => string.Join("\n\n", reading.Regions
        .Where(r => r.Kind is RegionKind.Heading or RegionKind.Paragraph or RegionKind.Blockquote)
        .OrderBy(r => r.Span).Select(r => r.Span.Of(reading.Text)));
}
