using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>
/// Holds an archive against its own evidence: bytes against their hash, text against the bytes, every span against the text.
/// </summary>
public static class Verifier
{
    /// <summary>One line for each difference; none: the archive is what it says.</summary>
    public static IEnumerable<string> Differences(ArchiveDb db, IProgress<ImportProgress>? progress = null)
    {
        db.Database.OpenConnection();
        foreach (var fault in ArchiveCheck.Faults(db, thorough: true))
            yield return fault;
        foreach (var problem in Importer.Authority(db.Head.Single().Authority).Problems)
            yield return $"the stored {problem}";

        var ids = db.Articles.OrderBy(a => a.File).Select(a => a.Id).ToList();
        foreach (var (id, done) in ids.Select((id, i) => (id, i + 1)))
        {
            foreach (var difference in Differences(db, id))
                yield return difference;
            progress?.Report(new(done, ids.Count));
        }
    }

    private static IEnumerable<string> Differences(ArchiveDb db, int id)
    {
        var file = db.Articles.Where(a => a.Id == id).Select(a => a.File).Single();
        try
        {
            return db.Records([id]) is var records && records.TryGetValue(id, out var found)
                ? [.. SourceDifferences(db, found.Article, found.Record).Concat(SpanDifferences(db, found.Article, found.Record))
                    .Select(d => $"{file}: {d}")]
                : [$"{file}: its text is not kept"];
        }
        catch (InvalidDataException e)
        {
            return [$"{file}: {e.Message}"];
        }
    }

    private static IEnumerable<string> SourceDifferences(ArchiveDb db, Article article, ArticleRecord record)
    {
        if (db.ArticleSources.AsNoTracking().SingleOrDefault(s => s.ArticleId == article.Id) is not { } source)
        {
            yield return "its bytes are not kept";
            yield break;
        }

        var bytes = Packed.Unpack(source.Bytes);
        var sha256 = ContentKey.Sha256(bytes);
        if (sha256 != source.Sha256)
            yield return $"its bytes have the hash {sha256}, not {source.Sha256}";
        if (ContentKey.OfArticle(source.Sha256) != article.Key)
            yield return $"its key {article.Key} is not that of the hash {source.Sha256}";
        var decoding = SourceDecoder.Decode(article.File, bytes);
        if (decoding is Refused refused)
            yield return $"its file {refused.Why}";
        else if (decoding is Decoded decoded && (decoded.Text != record.Text || decoded.Encoding != source.Encoding))
            yield return "its text is not what its bytes say";
    }

    private static IEnumerable<string> SpanDifferences(ArchiveDb db, Article article, ArticleRecord record) =>
        Places(db, article.Id, record).Select(place => Difference(record.Text, place)).OfType<string>();

    private static string? Difference(string text, Place place)
    {
        if (place.Span.Start < 0 || place.Span.Length < 0 || place.Span.End > text.Length)
            return $"{place.What} at {place.Span} reaches outside the text";
        return place.Text is { } kept && kept != place.Span.Of(text)
            ? $"{place.What} at {place.Span} cuts '{place.Span.Of(text)}', not '{kept}'" : null;
    }

    // What stands in rows of its own beside the record is held against the text, too.
    private static IEnumerable<Place> Places(ArchiveDb db, int id, ArticleRecord record) =>
    [
        .. record.Regions.Select(r => new Place("a region", r.Span)),
        .. record.Statements.SelectMany(StatementPlaces),
        .. record.Passages.Select(p => new Place("a passage", p.Span, p.Text)),
        .. record.Mentions.Select(m => new Place("a mention", m.Span)),
        .. db.Roles.Where(r => r.ArticleId == id).AsEnumerable().Select(r => new Place("a role", r.Span)),
        .. db.Appearances.Where(a => a.ArticleId == id).AsEnumerable().Select(a => new Place("an appearance", a.Span)),
        .. db.Facts.Where(f => f.ArticleId == id).AsEnumerable().Select(f => new Place("a fact", f.Span, f.Text)),
        .. db.TopicMentions.Where(m => m.ArticleId == id).AsEnumerable().Select(m => new Place("a topic's wording", m.Span, m.Text)),
        .. db.Replacements.Where(r => r.ArticleId == id).AsEnumerable()
            .SelectMany(r => new[] { r.New, r.Old, r.Sentence }).Select(s => new Place("a replacement", s)),
        .. db.Findings.Where(f => f.ArticleId == id).AsEnumerable().Select(f => new Place("a finding", f.Span)),
        .. db.Corrections.Where(c => c.ArticleId == id).AsEnumerable().Select(c => new Place("a correction", c.Span)),
    ];

    private static IEnumerable<Place> StatementPlaces(Statement statement) =>
        new[] { statement.Sentence, statement.Source, statement.Cue, statement.Heading, statement.OccasionSpan }
            .OfType<Span>().Concat(statement.Content).Select(s => new Place($"statement {statement.Key}", s));

    private sealed record Place(string What, Span Span, string? Text = null);
}
