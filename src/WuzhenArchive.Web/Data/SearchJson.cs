using System.Text.Json;
using WuzhenArchive.Exchange;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Data;

/// <summary>Hits as JSON, for <c>/search.json</c> and <c>wuzhen search --json</c>.</summary>
internal static class SearchJson
{
    /// <param name="list">Where addresses can be followed; null on the command line.</param>
    public static string Of(SearchResult result, FoundList? list = null)
    {
        using var output = new StringWriter();
        Write(result, output, list);
        return output.ToString();
    }

    public static void Write(SearchResult result, TextWriter output, FoundList? list = null)
    {
        using var text = new JsonText(output);
        var writer = text.Writer;
        writer.WriteStartObject();
        writer.WriteString("understood", result.Understood);
        writer.WriteStartArray("notes");
        foreach (var note in result.Notes)
            writer.WriteStringValue(note);
        writer.WriteEndArray();
        writer.WriteNumber("total", result.Total);
        writer.WriteBoolean("atLeast", result.IsCut);
        writer.WriteNumber("page", result.Page);
        writer.WriteNumber("pages", result.Pages);
        WriteFacets(writer, result.Facets);
        writer.WriteStartArray("hits");
        foreach (var hit in result.Hits)
            Write(writer, hit, null, list);
        foreach (var (line, hit) in result.Lines)
            Write(writer, hit, line, list);
        writer.WriteEndArray();
        writer.WriteEndObject();
        text.PassOn();
    }

    private static void WriteFacets(Utf8JsonWriter writer, IReadOnlyList<FacetCounts> facets)
    {
        if (facets.Count == 0)
            return;
        writer.WriteStartObject("facets");
        foreach (var facet in facets)
        {
            writer.WriteStartArray(SearchFilters.Name(facet.Facet));
            foreach (var count in facet.Counts)
            {
                writer.WriteStartObject();
                writer.WriteString("value", count.Value);
                writer.WriteString("words", count.Words);
                writer.WriteNumber("total", count.Total);
                writer.WriteBoolean("chosen", count.IsChosen);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SearchHit hit, ContextLine? line, FoundList? list)
    {
        writer.WriteStartObject();
        writer.WriteString("unit", hit.Unit.ToString().ToLowerInvariant());
        writer.WriteString("voice", hit.VoiceInWords);
        writer.WriteString("key", hit.Key);
        writer.WriteString("article", hit.ArticleSlug);
        if (hit.Year is { } year)
            writer.WriteNumber("year", year);
        if (hit.Setting.Basis is { } basis)
            writer.WriteString("basis", Setting.Of(basis));
        if (hit.Setting.Occasion is { } occasion)
            writer.WriteString("occasion", occasion.ToString().ToLowerInvariant());
        writer.WriteString("setting", hit.Setting.InWords);
        if (hit.Paragraph is { } paragraph)
            writer.WriteNumber("paragraph", paragraph);
        writer.WriteString("speaker", hit.SpeakerName);
        if (line is null)
            WritePlace(writer, hit.Excerpt.Span.Start, hit.Excerpt.Span.End, ("text", hit.Excerpt.Text));
        else
            WritePlace(writer, line.Place.Start, line.Place.End, ("before", line.Before), ("word", line.Word), ("behind", line.Behind));
        if (list is not null)
            writer.WriteString("address", list.Address(hit));
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, int start, int end, params (string Name, string Text)[] texts)
    {
        writer.WriteNumber("start", start);
        writer.WriteNumber("end", end);
        foreach (var (name, text) in texts)
            writer.WriteString(name, text);
    }
}
