using System.Data.Common;
using System.Text.Json;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>The one place where the search reads articles.</summary>
internal static class ArticleTexts
{
    private const string Sql =
        """
        SELECT a.Id, a.Key, a.Slug, a.Title, a.File, coalesce(b.Text, s.Bytes) FROM Articles a
        CROSS JOIN ArticleBodies b ON b.ArticleId = a.Id LEFT JOIN ArticleSources s ON s.ArticleId = a.Id
        WHERE a.Id IN (SELECT value FROM json_each($0))
        """;

    /// <summary>By number; one that is not there is left out.</summary>
    public static IReadOnlyDictionary<int, ArticleText> Of(ArchiveDb archive, IReadOnlyCollection<int> ids) =>
        archive.Rows(Sql, row => (Id: row.GetInt32(0), Text: TextOf(row)), JsonSerializer.Serialize(ids))
            .ToDictionary(a => a.Id, a => a.Text);

    private static ArticleText TextOf(DbDataReader row) =>
        new(row.GetString(1), row.GetString(2), row.WordsOrNull(3), row.GetString(4), Packed.Text((byte[])row[5]));
}
