using System.Globalization;
using System.Text;
using System.Text.Json;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>
/// Writes an archive as JSON. Row numbers and times are left out and everything is ordered, so that two archives with the
/// same sources give the same bytes. docs/data-format.md describes the members.
/// </summary>
public static class Exporter
{
    public static void Write(ArchiveDb db, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Writer;
        var writer = new SpanJson(json, "");
        json.WriteStartObject();
        json.WriteString("authority", Encoding.UTF8.GetString(db.Head.Single().Authority));
        writer.WriteArray("conferences", db.Conferences.OrderBy(c => c.Year), c => WriteConference(json, writer, c));
        WriteSpeakers(db, json, writer);
        writer.WriteArray("topics", db.Topics.OrderBy(t => t.Slug), t =>
        {
            json.WriteString("slug", t.Slug);
            json.WriteString("name", t.Name);
        });
        WriteArticles(db, text);
        writer.WriteArray("formerKeys", db.FormerKeys.AsEnumerable().OrderBy(f => f.File, StringComparer.Ordinal)
            .ThenBy(f => f.ArticleKey, StringComparer.Ordinal)
            .ThenBy(f => f.Words is not null).ThenBy(f => f.Key, StringComparer.Ordinal), f =>
        {
            json.WriteString("key", f.Key);
            json.WriteString("article", f.ArticleKey);
            json.WriteString("file", f.File);
            json.WriteString("words", f.Words);
        });
        json.WriteEndObject();
    }

    private static void WriteConference(Utf8JsonWriter json, SpanJson writer, Conference conference)
    {
        json.WriteNumber("year", conference.Year);
        writer.WriteNumber("ordinal", conference.Ordinal);
        writer.WriteNumber("month", conference.Month);
        json.WriteString("startsOn", conference.StartsOn?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("endsOn", conference.EndsOn?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("place", conference.Place);
        json.WriteString("source", conference.Source);
    }

    private static void WriteSpeakers(ArchiveDb db, Utf8JsonWriter json, SpanJson writer)
    {
        var aliases = db.SpeakerAliases.AsEnumerable().ToLookup(a => a.SpeakerId, a => a.Name);
        writer.WriteArray("speakers", db.Speakers.OrderBy(s => s.Slug), s =>
        {
            json.WriteString("slug", s.Slug);
            json.WriteString("name", s.Name);
            json.WriteString("kind", SpanJson.Word(s.Kind));
            writer.WriteStrings("aliases", [.. aliases[s.Id].Distinct().Order(StringComparer.Ordinal)]);
        });
    }

    private static void WriteArticles(ArchiveDb db, JsonText text)
    {
        var speakers = db.Speakers.ToDictionary(s => s.Id, s => s.Slug);
        var years = db.Conferences.ToDictionary(c => c.Id, c => c.Year);
        var topics = db.Topics.ToDictionary(t => t.Id, t => t.Slug);
        text.Writer.WriteStartArray("articles");
        foreach (var id in db.Articles.OrderBy(a => a.File).Select(a => a.Id).ToList())
        {
            var (article, record) = db.Records([id])[id];
            new ExportedArticle(db, text.Writer, article, record, speakers, years, topics).Write();
            text.PassOn();
        }

        text.Writer.WriteEndArray();
    }
}
