using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>One article of an export: what it is, its text, and all that was found in it, in the order of the text.</summary>
internal sealed class ExportedArticle(
    ArchiveDb db, Utf8JsonWriter json, Article article, ArticleRecord record,
    Dictionary<int, string> speakers, Dictionary<int, int> years, Dictionary<int, string> topics)
{
    private readonly SpanJson writer = new(json, record.Text);

    public void Write()
    {
        json.WriteStartObject();
        WriteMasthead();
        WriteRegions();
        WriteStatements();
        WritePassages();
        WritePeople();
        WriteFacts();
        WriteTopics();
        WriteFindings();
        WriteCorrections();
        json.WriteEndObject();
    }

    private void WriteMasthead()
    {
        var source = db.ArticleSources.AsNoTracking().Single(s => s.ArticleId == article.Id);
        json.WriteString("file", article.File);
        json.WriteString("key", article.Key);
        json.WriteString("slug", article.Slug);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("encoding", source.Encoding);
        json.WriteString("sidecar", source.Sidecar is { } sidecar ? Encoding.UTF8.GetString(sidecar) : null);
        json.WriteString("title", article.Title);
        writer.WriteStrings("authors", record.Authors);
        json.WriteString("published", article.Published);
        json.WriteString("updated", article.Updated);
        json.WriteString("publisher", article.Publisher);
        json.WriteString("section", article.Section);
        json.WriteString("address", article.Address);
        WriteYear(article.ConferenceId);
        writer.WriteSpan("conferenceSpan", article.ConferenceSpan);
        json.WriteString("text", record.Text);
    }

    private void WriteRegions() =>
        writer.WriteArray("regions", InOrder(record.Regions, r => r.Span, r => SpanJson.Word(r.Kind)), r =>
        {
            json.WriteString("kind", SpanJson.Word(r.Kind));
            writer.WriteBounds(r.Span);
            writer.WriteNumber("number", r.Number);
        });

    private void WriteStatements() =>
        writer.WriteArray("statements", InOrder(record.Statements, s => s.Sentence, s => s.Key), s =>
        {
            json.WriteString("key", s.Key);
            json.WriteString("mode", SpanJson.Word(s.Mode));
            WriteSpeaker(s.SpeakerId);
            WriteYear(s.ConferenceId);
            WriteBasis(s.Basis);
            json.WriteString("occasion", SpanJson.Word(s.Occasion));
            writer.WriteSpan("occasionSpan", s.OccasionSpan);
            writer.WriteNumbers("about", s.About);
            json.WriteNumber("paragraph", s.Paragraph);
            writer.WriteSpan("sentence", s.Sentence);
            writer.WriteSpan("source", s.Source);
            writer.WriteSpan("cue", s.Cue);
            writer.WriteSpan("heading", s.Heading);
            writer.WriteArray("content", s.Content, writer.WriteBoundsAndText);
            json.WriteString("rule", s.Rule.Name());
            json.WriteString("confidence", SpanJson.Word(s.Confidence));
            json.WriteString("doubt", s.Doubt);
        });

    private void WritePassages() =>
        writer.WriteArray("passages", InOrder(record.Passages, p => p.Span, p => p.Key), p =>
        {
            json.WriteString("key", p.Key);
            json.WriteString("kind", SpanJson.Word(p.Kind));
            WriteSpeaker(p.SpeakerId);
            WriteYear(p.ConferenceId);
            WriteBasis(p.Basis);
            json.WriteString("statement", p.Statement is { } number ? record.Statements[number - 1].Key : null);
            writer.WriteNumber("paragraph", p.Paragraph);
            writer.WriteBoundsAndText(p.Span);
        });

    private void WritePeople()
    {
        writer.WriteArray("mentions", InOrder(record.Mentions, m => m.Span, m => speakers[m.SpeakerId]), m =>
        {
            WriteSpeaker(m.SpeakerId);
            writer.WriteNumber("paragraph", m.Paragraph);
            writer.WriteBoundsAndText(m.Span);
        });
        writer.WriteArray("roles", InOrder(record.Roles, r => r.Span, r => $"{speakers[r.SpeakerId]} {r.Title}"), r =>
        {
            WriteSpeaker(r.SpeakerId);
            json.WriteString("title", r.Title);
            writer.WriteBoundsAndText(r.Span);
        });
        writer.WriteArray("appearances",
            InOrder(record.Appearances, a => a.Span, a => $"{speakers[a.SpeakerId]} {a.Part} {years[a.ConferenceId]}"), a =>
        {
            WriteSpeaker(a.SpeakerId);
            WriteYear(a.ConferenceId);
            json.WriteString("part", a.Part);
            json.WriteString("manner", a.Manner);
            writer.WriteSpan("mannerSpan", a.MannerSpan);
            writer.WriteNumber("paragraph", a.Paragraph);
            writer.WriteBoundsAndText(a.Span);
        });
    }

    private void WriteFacts() =>
        writer.WriteArray("facts", InOrder(record.Facts, f => f.Span, f => $"{f.Property} {f.Value} {years[f.ConferenceId]}"), f =>
        {
            json.WriteString("property", f.Property.Name);
            WriteYear(f.ConferenceId);
            json.WriteString("value", f.Value);
            json.WriteString("hedge", f.Hedge);
            writer.WriteNumber("paragraph", f.Paragraph);
            writer.WriteBoundsAndText(f.Span);
        });

    private void WriteTopics()
    {
        writer.WriteArray("topics", InOrder(record.Topics, m => m.Span, m => topics[m.TopicId]), m =>
        {
            json.WriteString("topic", topics[m.TopicId]);
            json.WriteString("wording", m.Wording);
            WriteYear(m.ConferenceId);
            WriteBasis(m.Basis);
            json.WriteString("occasion", m.Occasion is { } occasion ? SpanJson.Word(occasion) : null);
            writer.WriteNumber("paragraph", m.Paragraph);
            writer.WriteBoundsAndText(m.Span);
        });
        writer.WriteArray("replacements", InOrder(record.Replacements, r => r.New, r => r.Old.ToString()), r =>
        {
            json.WriteString("topic", r.TopicId is { } topic ? topics[topic] : null);
            WriteYear(r.ConferenceId);
            WriteBasis(r.Basis);
            json.WriteNumber("paragraph", r.Paragraph);
            writer.WriteSpan("new", r.New);
            writer.WriteSpan("old", r.Old);
            writer.WriteSpan("sentence", r.Sentence);
        });
    }

    private void WriteFindings() =>
        writer.WriteArray("findings",
            InOrder(db.Findings.Where(f => f.ArticleId == article.Id), f => f.Span, f => $"{f.Kind.Name()} {f.Message}"), f =>
        {
            json.WriteString("kind", f.Kind.Name());
            writer.WriteNumber("paragraph", f.Paragraph);
            writer.WriteBounds(f.Span);
            json.WriteString("message", f.Message);
        });

    private void WriteCorrections() =>
        writer.WriteArray("corrections", InOrder(record.Corrections, c => c.Span, c => $"{c.Kind} {c.Place}"), c =>
        {
            json.WriteString("kind", SpanJson.Word(c.Kind));
            json.WriteString("statement", c.Statement is { } statement ? record.Statements[statement - 1].Key : null);
            json.WriteString("passage", c.Passage is { } passage ? record.Passages[passage - 1].Key : null);
            json.WriteString("was", c.Was);
            json.WriteString("note", c.Note);
            json.WriteString("place", c.Place);
            writer.WriteNumber("paragraph", c.Paragraph);
            writer.WriteBoundsAndText(c.Span);
        });

    private void WriteSpeaker(int? id) => json.WriteString("speaker", id is { } known ? speakers[known] : null);

    private void WriteYear(int? conference) => writer.WriteNumber("conference", conference is { } known ? years[known] : null);

    private void WriteBasis(YearBasis? basis) => json.WriteString("basis", basis is { } known ? Setting.Of(known) : null);

    // The rest of a row decides between two at one place; ordinal, because the order of words differs between machines.
    private static IEnumerable<T> InOrder<T>(IEnumerable<T> rows, Func<T, Span> span, Func<T, string> then) =>
        rows.OrderBy(span).ThenBy(then, StringComparer.Ordinal);
}
