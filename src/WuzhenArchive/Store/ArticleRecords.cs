using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>Reads articles with their records, in two questions however many there are.</summary>
public static class ArticleRecords
{
    private const string Articles =
        """
        SELECT a.Id, a.Key, a.Slug, a.File, a.Title, a.Published, a.Updated, a.Publisher, a.Section, a.Address, a.ConferenceId,
            a.ConferenceSpan_Start, a.ConferenceSpan_Length, a.Statements, a.Speakers, a.Passages, a.Findings, b.Record, coalesce(b.Text, s.Bytes)
        FROM Articles a JOIN ArticleBodies b ON b.ArticleId = a.Id LEFT JOIN ArticleSources s ON s.ArticleId = a.Id
        WHERE a.Id IN (SELECT value FROM json_each($ids))
        """;

    private const string Speakers =
        """
        SELECT DISTINCT s.Id, s.Slug, s.Name, s.Kind FROM SpeakersInArticles i JOIN Speakers s ON s.Id = i.SpeakerId
        WHERE i.ArticleId IN (SELECT value FROM json_each($ids))
        """;

    private const string Texts =
        """
        SELECT b.ArticleId, coalesce(b.Text, s.Bytes) FROM ArticleBodies b LEFT JOIN ArticleSources s ON s.ArticleId = b.ArticleId
        WHERE b.ArticleId IN (SELECT value FROM json_each($ids))
        """;

    /// <summary>By the article's id; one that is not there is left out.</summary>
    /// <exception cref="InvalidDataException">A record is damaged.</exception>
    public static IReadOnlyDictionary<int, (Article Article, ArticleRecord Record)> Records(this ArchiveDb db, IReadOnlyCollection<int> ids)
    {
        if (ids.Count == 0)
            return new Dictionary<int, (Article, ArticleRecord)>();
        var known = ArchiveNames.Of(db);
        var names = new RecordNames(Read(db, Speakers, ids, SpeakerOf).ToDictionary(s => s.Id), known.Conferences, known.Topics);
        return Read(db, Articles, ids, row => RecordOf(row, names)).ToDictionary(a => a.Article.Id);
    }

    /// <summary>The texts alone, by the article's id.</summary>
    public static IReadOnlyDictionary<int, string> TextsOf(this ArchiveDb db, IReadOnlyCollection<int> ids) =>
        Read(db, Texts, ids, row => (Id: row.GetInt32(0), Text: Packed.Text((byte[])row[1]))).ToDictionary(t => t.Id, t => t.Text);

    private static (Article Article, ArticleRecord Record) RecordOf(DbDataReader row, RecordNames names)
    {
        var article = new Article
        {
            Id = row.GetInt32(0),
            Key = row.GetString(1),
            Slug = row.GetString(2),
            File = row.GetString(3),
            Title = row[4] as string,
            Published = row[5] as string,
            Updated = row[6] as string,
            Publisher = row[7] as string,
            Section = row[8] as string,
            Address = row[9] as string,
            ConferenceId = row.IsDBNull(10) ? null : row.GetInt32(10),
            ConferenceSpan = row.IsDBNull(11) ? null : new Span(row.GetInt32(11), row.GetInt32(12)),
            Statements = row.GetInt32(13),
            Speakers = row.GetInt32(14),
            Passages = row.GetInt32(15),
            Findings = row.GetInt32(16),
        };
        article.Conference = names.Conference(article.ConferenceId);
        return (article, RecordCodec.Read((byte[])row[17], row.IsDBNull(18) ? "" : Packed.Text((byte[])row[18]), article, names));
    }

    private static Speaker SpeakerOf(DbDataReader row) =>
        new() { Id = row.GetInt32(0), Slug = row.GetString(1), Name = row.GetString(2), Kind = (SpeakerKind)row.GetInt32(3) };

    private static List<T> Read<T>(ArchiveDb db, string sql, IReadOnlyCollection<int> ids, Func<DbDataReader, T> read)
    {
        db.Database.OpenConnection();
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("$ids", JsonSerializer.Serialize(ids));
            command.Parameters.Add(parameter);
            using var rows = command.ExecuteReader();
            var list = new List<T>();
            while (rows.Read())
                list.Add(read(rows));
            return list;
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }
}
