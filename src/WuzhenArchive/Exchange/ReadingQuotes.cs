using System.Text.Json;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>A reading as a flat list of who is quoted where: the format quotation extractors are compared in.</summary>
public static class ReadingQuotes
{
    public static void Write(Utf8JsonWriter json, string file, ArticleReading reading)
    {
        foreach (var quote in Quotes(reading).OrderBy(q => q.Span).ThenBy(q => q.Kind, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("article", file);
            json.WriteNumber("start", quote.Span.Start);
            json.WriteNumber("end", quote.Span.End);
            json.WriteString("text", quote.Span.Of(reading.Text));
            json.WriteString("speaker", quote.Speaker);
            json.WriteString("cue", quote.Cue?.Of(reading.Text));
            json.WriteString("kind", quote.Kind);
            json.WriteString("confidence", quote.Confidence is { } confidence ? SpanJson.Word(confidence) : null);
            json.WriteEndObject();
        }
    }

    // What the author reads out of somebody's acts is no speech, and is left out.
    private static IEnumerable<Quote> Quotes(ArticleReading reading) =>
        reading.Statements.Where(s => s.Mode != StatementMode.Interpreted)
            .SelectMany(s => s.Content.Select(c => new Quote(c, Kind(s.Mode), Speaker(s, reading.Text), s.Cue, s.Confidence)))
            .Concat(reading.Passages.Select(p => QuoteOf(p, reading)).OfType<Quote>());

    private static Quote? QuoteOf(PassageReading passage, ArticleReading reading)
    {
        if (passage.Kind is PassageKind.Term or PassageKind.Name or PassageKind.Scare)
            return new(passage.Span, "term", passage.Speaker, passage.Cue, null);
        var kind = passage.Kind == PassageKind.Block ? "block" : "direct";
        if (passage.Statement is not { } index)
            return new(passage.Span, kind, passage.Speaker, passage.Cue, null);
        // The content of a direct or block statement is its quotation and is listed already.
        var statement = reading.Statements[index];
        return statement.Mode is StatementMode.Direct or StatementMode.Block ? null
            : new(passage.Span, kind, passage.Speaker ?? Speaker(statement, reading.Text), passage.Cue ?? statement.Cue, statement.Confidence);
    }

    private static string Kind(StatementMode mode) => mode switch
    {
        StatementMode.Direct => "direct",
        StatementMode.Block => "block",
        _ => "reported",
    };

    private static string? Speaker(StatementReading statement, string text) => statement.Speaker ?? statement.Source?.Of(text);

    private sealed record Quote(Span Span, string Kind, string? Speaker, Span? Cue, Confidence? Confidence);
}
