using System.Text.Json;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>
/// A reading as JSON: strings for what is resolved, <c>start</c>, <c>end</c> (exclusive, UTF-16 code units) and <c>text</c> for what is
/// printed.
/// </summary>
public static class ReadingJson
{
    public static void Write(Utf8JsonWriter json, string file, ArticleReading reading)
    {
        var writer = new SpanJson(json, reading.Text);
        json.WriteStartObject();
        json.WriteString("file", file);
        WriteMasthead(json, writer, reading);
        writer.WriteArray("regions", reading.Regions, r =>
        {
            json.WriteString("kind", SpanJson.Word(r.Kind));
            writer.WriteBounds(r.Span);
            writer.WriteNumber("number", r.Number);
        });
        writer.WriteArray("passages", reading.Passages, p =>
        {
            json.WriteString("kind", SpanJson.Word(p.Kind));
            writer.WriteBoundsAndText(p.Span);
            json.WriteString("speaker", p.Speaker);
            json.WriteString("cue", p.Cue?.Of(reading.Text));
        });
        writer.WriteArray("statements", reading.Statements, s => WriteStatement(json, writer, reading, s));
        WriteNames(json, writer, reading);
        writer.WriteArray("facts", reading.Facts, f =>
        {
            json.WriteString("property", f.Property.Name);
            json.WriteNumber("year", f.Year);
            json.WriteString("value", f.Value);
            json.WriteString("hedge", f.Hedge);
            writer.WriteBounds(f.Span);
        });
        writer.WriteArray("topics", reading.Topics, t =>
        {
            json.WriteString("topic", t.Topic);
            writer.WriteBoundsAndText(t.Span);
        });
        writer.WriteArray("findings", reading.Findings, f =>
        {
            json.WriteString("kind", f.Kind.Name());
            writer.WriteBounds(f.Span);
            json.WriteString("message", f.Message);
        });
        writer.WriteArray("corrections", Corrections(reading), c =>
        {
            json.WriteString("kind", SpanJson.Word(c.Kind));
            json.WriteString("place", c.Place);
            json.WriteString("was", c.Was);
            json.WriteString("note", c.Note);
            writer.WriteBoundsAndText(c.Span);
        });
        json.WriteEndObject();
    }

    private static IEnumerable<CorrectionReading> Corrections(ArticleReading reading) =>
        reading.Statements.SelectMany(s => s.Corrections).Concat(reading.Passages.Select(p => p.Correction).OfType<CorrectionReading>())
            .Concat(reading.Rejections).OrderBy(c => c.Span);

    private static void WriteMasthead(Utf8JsonWriter json, SpanJson writer, ArticleReading reading)
    {
        var masthead = reading.Masthead;
        writer.WriteObject("title", masthead.Title, title =>
        {
            json.WriteString("text", title);
            writer.WriteNumber("start", masthead.TitleSpan?.Start);
            writer.WriteNumber("end", masthead.TitleSpan?.End);
        });
        writer.WriteStrings("authors", masthead.Authors);
        json.WriteString("published", masthead.Published);
        json.WriteString("updated", masthead.Updated);
        json.WriteString("publisher", masthead.Publisher);
        json.WriteString("section", masthead.Section);
        writer.WriteObject("edition", reading.Edition, edition =>
        {
            json.WriteNumber("year", edition.Year);
            writer.WriteNumber("ordinal", edition.Ordinal);
            writer.WriteNumber("month", edition.Month);
        });
    }

    private static void WriteStatement(Utf8JsonWriter json, SpanJson writer, ArticleReading reading, StatementReading statement)
    {
        json.WriteString("mode", SpanJson.Word(statement.Mode));
        json.WriteString("speaker", statement.Speaker);
        json.WriteString("unnamed", statement.Speaker is null ? UnnamedSource.Of(statement.Source?.Of(reading.Text)) : null);
        writer.WriteSpan("source", statement.Source);
        writer.WriteSpan("cue", statement.Cue);
        writer.WriteArray("content", statement.Content, writer.WriteBoundsAndText);
        writer.WriteSpan("sentence", statement.Sentence);
        writer.WriteSpan("heading", statement.Heading);
        json.WriteStartObject("conference");
        json.WriteString("occasion", SpanJson.Word(statement.Occasion.Kind));
        writer.WriteNumber("year", statement.Occasion.Year);
        writer.WriteNumber("start", statement.Occasion.Evidence?.Start);
        writer.WriteNumber("end", statement.Occasion.Evidence?.End);
        json.WriteEndObject();
        writer.WriteNumbers("about", statement.About);
        json.WriteString("rule", statement.Rule.Name());
        json.WriteString("confidence", SpanJson.Word(statement.Confidence));
        json.WriteString("doubt", statement.Doubt);
    }

    private static void WriteNames(Utf8JsonWriter json, SpanJson writer, ArticleReading reading)
    {
        writer.WriteArray("people", reading.People, p =>
        {
            json.WriteString("name", p.Name);
            writer.WriteStrings("roles", [.. p.Roles.Select(r => r.Title).Distinct()]);
            json.WriteString("appearance", p.Appearances is [] ? null
                : string.Join("; ", p.Appearances.Select(a => a.Manner is null ? a.Part : $"{a.Part} ({a.Manner})").Distinct()));
        });
        writer.WriteStrings("organizations", reading.Organizations);
    }
}
