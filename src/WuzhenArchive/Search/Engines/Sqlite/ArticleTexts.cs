using System.Text.Json;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>The one place where the search reads articles.</summary>
internal static class ArticleTexts
{
    private const string Sql = "SELECT Id, Key, Slug, Title, File FROM Articles WHERE Id IN (SELECT value FROM json_each($0))";

    /// <summary>By number; one that is not there is left out.</summary>
    public static IReadOnlyDictionary<int, ArticleText> Of(ArchiveDb archive, OpenArchive open, IReadOnlyCollection<int> ids)
    {
        var texts = archive.TextsOf(ids);
        using var command = open.Command(Sql, JsonSerializer.Serialize(ids));
        using var reader = command.ExecuteReader();
        var read = new Dictionary<int, ArticleText>();
        while (reader.Read())
            read.Add(reader.GetInt32(0), new(reader.GetString(1), reader.GetString(2), reader[3] as string, reader.GetString(4), texts[reader.GetInt32(0)]));
        return read;
    }
}
