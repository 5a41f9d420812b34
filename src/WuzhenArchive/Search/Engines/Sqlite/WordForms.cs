using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>The words the archive has, and the years.</summary>
internal sealed class WordForms(OpenArchive open)
{
    // A stem with more forms than these is hardly one word.
    private const int Most = 64;

    private readonly Dictionary<string, List<(string Word, int Articles)>> known = [];
    private IReadOnlyList<int>? years;

    /// <summary>The years of all conferences.</summary>
    public IReadOnlyList<int> Years => years ??= ReadYears();

    /// <summary>The words that share a stem, the commonest first.</summary>
    public IEnumerable<string> Of(string stem) => Known(stem).Select(w => w.Word);

    /// <summary>By the number of a sought word, how much it tells: the rarer in the archive, the more.</summary>
    public float[] Weights(SoughtWords words)
    {
        var all = Articles();
        return [.. words.All.Select(w => Weight(Math.Min(With(w), all), all))];
    }

    private static float Weight(int with, int all) => MathF.Log(1 + (all - with + 0.5f) / (with + 0.5f));

    // In how many articles, at most: a phrase is no commoner than its rarest word.
    private int With(QueryNode word) => word switch
    {
        AnyForm form => Known(form.Token.Stem).Sum(w => w.Articles),
        InSequence sequence => sequence.Joined.Min(With),
        _ => int.MaxValue,
    };

    private int With(string word)
    {
        using var command = open.Command("SELECT Articles FROM SearchWord WHERE Word = $0", word);
        return command.ExecuteScalar() is long articles ? (int)articles : 0;
    }

    private int Articles() => open.Once(ReadArticles).Count;

    private static AllArticles ReadArticles(OpenArchive open)
    {
        using var command = open.Command("SELECT Units FROM SearchCount WHERE Facet = $0 AND Value = 0", SearchTables.Articles);
        return new(command.ExecuteScalar() is long articles ? (int)articles : 0);
    }

    private sealed record AllArticles(int Count);

    private List<(string Word, int Articles)> Known(string stem)
    {
        if (known.TryGetValue(stem, out var words))
            return words;
        known[stem] = words = [];
        using var command = open.Command(
            """
            SELECT Word, Articles FROM SearchWord WHERE Stem = $0
            UNION ALL SELECT Word, Articles FROM SearchWord WHERE Word = $0 AND Stem IS NULL ORDER BY Articles DESC, Word LIMIT $1
            """, stem, Most);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            words.Add((reader.GetString(0), reader.GetInt32(1)));
        return words;
    }

    private List<int> ReadYears()
    {
        using var command = open.Command("SELECT Year FROM Conferences ORDER BY Year");
        using var reader = command.ExecuteReader();
        var read = new List<int>();
        while (reader.Read())
            read.Add(reader.GetInt32(0));
        return read;
    }
}
