using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>Names of speakers and topics that somebody who has begun to type may mean.</summary>
internal static class NameSuggestions
{
    private const string Sql =
        """
        SELECT n.Name FROM SearchNameWord w JOIN SearchName n ON n.Id = w.Name LEFT JOIN Speakers s ON w.Field = 0 AND s.Id = n.Owner
        WHERE w.Field IN (0, 1) AND w.Word >= $0 AND w.Word < $0 || char(1114111) AND (w.Field = 1 OR s.Name = n.Name) LIMIT $1
        """;

    // After one letter half the archive may be meant.
    private const int MostLookedAt = 5000;

    /// <summary>Those that begin so first; then those with words further in that do.</summary>
    public static IReadOnlyList<string> Of(OpenArchive open, string typed, int most)
    {
        var asked = IndexText.Words(typed);
        return asked.Count == 0 ? [] :
        [
            .. Names(open, asked[^1]).Distinct().Select(n => (Name: n, Place: PlaceOf(asked, IndexText.Words(n)))).Where(n => n.Place >= 0)
                .OrderBy(n => n.Place > 0).ThenBy(n => n.Name, StringComparer.Ordinal).Take(most).Select(n => n.Name),
        ];
    }

    private static List<string> Names(OpenArchive open, string beginning)
    {
        using var command = open.Command(Sql, beginning, MostLookedAt);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    // The last word that was typed may be only begun.
    private static int PlaceOf(IReadOnlyList<string> asked, IReadOnlyList<string> words)
    {
        for (var place = 0; place + asked.Count <= words.Count; place++)
        {
            if (words[place + asked.Count - 1].StartsWith(asked[^1], StringComparison.Ordinal) && asked.SkipLast(1)
                .SequenceEqual(words.Skip(place).Take(asked.Count - 1)))
                return place;
        }
        return -1;
    }
}
