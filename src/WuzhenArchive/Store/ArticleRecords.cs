using System.Data.Common;
using System.Text.Json;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>Reads articles with their records, in two questions however many there are.</summary>
public static class ArticleRecords
{
    private const string Columns =
        """
        SELECT a.Id, a.Key, a.Slug, a.File, a.Title, a.Published, a.Updated, a.Publisher, a.Section, a.Address, a.ConferenceId,
            a.ConferenceSpan_Start, a.ConferenceSpan_Length, a.Statements, a.Speakers, a.Passages, a.Findings, b.Record
        """;

    private const string From = " FROM Articles a JOIN ArticleBodies b ON b.ArticleId = a.Id";

    private const string WithText = Columns + ", coalesce(b.Text, s.Bytes)" + From + " LEFT JOIN ArticleSources s ON s.ArticleId = a.Id";

    private const string Some = " WHERE a.Id IN (SELECT value FROM json_each($0))";

    private const string ById = WithText + Some;

    private const string ByIdWithoutText = Columns + From + Some;

    private const string BySlug = WithText + " WHERE a.Slug = $0";

    private const string Speakers =
        """
        SELECT DISTINCT s.Id, s.Slug, s.Name, s.Kind FROM SpeakersInArticles i JOIN Speakers s ON s.Id = i.SpeakerId
        WHERE i.ArticleId IN (SELECT value FROM json_each($0))
        """;

    private const string Texts =
        """
        SELECT b.ArticleId, coalesce(b.Text, s.Bytes) FROM ArticleBodies b LEFT JOIN ArticleSources s ON s.ArticleId = b.ArticleId
        WHERE b.ArticleId IN (SELECT value FROM json_each($0))
        """;

    /// <summary>By the article's id; one that is not there is left out.</summary>
    /// <exception cref="InvalidDataException">A record is damaged.</exception>
    public static IReadOnlyDictionary<int, (Article Article, ArticleRecord Record)> Records(this ArchiveDb db, IReadOnlyCollection<int> ids)
    {
        if (ids.Count == 0)
            return new Dictionary<int, (Article, ArticleRecord)>();
        var numbers = JsonSerializer.Serialize(ids);
        var names = Names(db, numbers);
        return db.Rows(ById, row => RecordOf(row, names, TextOf(row)), numbers).ToDictionary(a => a.Article.Id);
    }

    /// <summary>The same, of articles whose texts have been read.</summary>
    /// <param name="texts">By the article's id.</param>
    /// <exception cref="InvalidDataException">A record is damaged.</exception>
    public static IReadOnlyDictionary<int, (Article Article, ArticleRecord Record)> Records(this ArchiveDb db, IReadOnlyDictionary<int, string> texts)
    {
        if (texts.Count == 0)
            return new Dictionary<int, (Article, ArticleRecord)>();
        var numbers = JsonSerializer.Serialize(texts.Keys);
        var names = Names(db, numbers);
        return db.Rows(ByIdWithoutText, row => RecordOf(row, names, texts[row.GetInt32(0)]), numbers).ToDictionary(a => a.Article.Id);
    }

    /// <summary>The article of an address; null where no article has it as its own.</summary>
    public static (Article Article, ArticleRecord Record)? RecordAt(this ArchiveDb db, string slug) =>
        db.Rows(BySlug, row => RecordOf(row, Names(db, $"[{row.GetInt32(0)}]"), TextOf(row)), slug) is [var only] ? only : null;

    /// <summary>The texts alone, by the article's id.</summary>
    public static IReadOnlyDictionary<int, string> TextsOf(this ArchiveDb db, IReadOnlyCollection<int> ids) =>
        db.Rows(Texts, row => (Id: row.GetInt32(0), Text: Packed.Text((byte[])row[1])), JsonSerializer.Serialize(ids))
            .ToDictionary(t => t.Id, t => t.Text);

    private static RecordNames Names(ArchiveDb db, string articles)
    {
        var known = ArchiveNames.Of(db);
        return new(db.Rows(Speakers, SpeakerOf, articles).ToDictionary(s => s.Id), known.Conferences, known.Topics);
    }

    private static string TextOf(DbDataReader row) => row.IsDBNull(18) ? "" : Packed.Text((byte[])row[18]);

    private static (Article Article, ArticleRecord Record) RecordOf(DbDataReader row, RecordNames names, string text)
    {
        var article = new Article
        {
            Id = row.GetInt32(0),
            Key = row.GetString(1),
            Slug = row.GetString(2),
            File = row.GetString(3),
            Title = row.WordsOrNull(4),
            Published = row.WordsOrNull(5),
            Updated = row.WordsOrNull(6),
            Publisher = row.WordsOrNull(7),
            Section = row.WordsOrNull(8),
            Address = row.WordsOrNull(9),
            ConferenceId = row.NumberOrNull(10),
            ConferenceSpan = row.IsDBNull(11) ? null : new Span(row.GetInt32(11), row.GetInt32(12)),
            Statements = row.GetInt32(13),
            Speakers = row.GetInt32(14),
            Passages = row.GetInt32(15),
            Findings = row.GetInt32(16),
        };
        article.Conference = names.Conference(article.ConferenceId);
        return (article, RecordCodec.Read((byte[])row[17], text, article, names));
    }

    private static Speaker SpeakerOf(DbDataReader row) =>
        new() { Id = row.GetInt32(0), Slug = row.GetString(1), Name = row.GetString(2), Kind = (SpeakerKind)row.GetInt32(3) };
}
