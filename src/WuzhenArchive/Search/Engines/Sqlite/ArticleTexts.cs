using System.Text.Json;

namespace WuzhenArchive.Search;

/// <summary>The one place where the search reads articles.</summary>
internal static class ArticleTexts
{
    private const string Sql = "SELECT Id, Key, Slug, Title, File, Text FROM Articles WHERE Id IN (SELECT value FROM json_each($0))";

    /// <summary>By number; one that is not there is left out.</summary>
    public static IReadOnlyDictionary<int, ArticleText> Of(OpenArchive open, IEnumerable<int> ids)
    {
        using var command = open.Command(Sql, JsonSerializer.Serialize(ids));
        using var reader = command.ExecuteReader();
        var texts = new Dictionary<int, ArticleText>();
        while (reader.Read())
            texts.Add(reader.GetInt32(0), new(reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetString(4), reader.GetString(5)));
        return texts;
    }
}
