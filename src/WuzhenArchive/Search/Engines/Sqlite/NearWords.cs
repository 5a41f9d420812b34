using WuzhenArchive.Search.Language;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// Finds what may have been meant by a word that the archive hardly has: words of the index, or of names, that are spelt nearly so.
/// </summary>
internal sealed class NearWords(OpenArchive open)
{
    // A word that stands in more articles is no slip.
    private const int Rare = 2;

    // A near word must stand in this many times as many.
    private const int MuchCommoner = 10;

    private const int LettersForTwoSlips = 6;
    private const int FewestLetters = 4;

    // Each slip is looked for by itself.
    private const int MostSlips = 4;

    // One slip leaves the first letters of a word as they are, or the last two.
    private const int Last = 2;

    // So many words that begin or end so are looked at.
    private const int MostLookedAt = 20_000;

    /// <summary>The question with each unknown word replaced by the likeliest near one; null when there is none to replace.</summary>
    public SearchQuery? Instead(SearchQuery query)
    {
        var nearest = query.Terms.SelectMany(t => Sought(t.Node)).DistinctBy(s => s.Word).Where(s => s.Word.Length >= FewestLetters)
            .Select(s => (s.Word, s.Field, Articles: Count(s.Word, s.Field))).Where(s => s.Articles <= Rare).Take(MostSlips)
            .Select(s => (s.Word, Near: Nearest(s.Word, s.Field, s.Articles))).Where(s => s.Near is not null)
            .ToDictionary(s => s.Word, s => s.Near!);
        return nearest.Count > 0 ? SearchQuery.Parse(Replaced(query.Typed, nearest)) : null;
    }

    private static string Replaced(string typed, Dictionary<string, string> nearest)
    {
        var slips = IndexText.Tokens(typed).SelectMany(t => nearest.ContainsKey(t.Word) ? [t] : t.Apart)
            .Where(t => nearest.ContainsKey(t.Word));
        foreach (var slip in slips.OrderByDescending(t => t.Span.Start))
            typed = typed[..slip.Span.Start] + nearest[slip.Word] + typed[slip.Span.End..];
        return typed;
    }

    private static IEnumerable<(string Word, NameField? Field)> Sought(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.SelectMany(Sought),
        AnyOf any => any.Nodes.SelectMany(Sought),
        AnyForm form => [(form.Token.Word, null)],
        InSequence sequence => sequence.Joined.Select(w => (w, (NameField?)null)),
        SpeakerIs speaker => IndexText.Words(speaker.Name).Select(w => (w, (NameField?)NameField.Speaker)),
        TopicIs topic => IndexText.Words(topic.Topic).Select(w => (w, (NameField?)NameField.Topic)),
        AuthorIs author => IndexText.Words(author.Name).Select(w => (w, (NameField?)NameField.Author)),
        ArticleIs article => IndexText.Words(article.Title).Select(w => (w, (NameField?)null)),
        _ => [],
    };

    private string? Nearest(string word, NameField? field, long known)
    {
        var stem = PorterStemmer.Stem(word);
        return Near(word, field, word.Length >= LettersForTwoSlips ? 2 : 1)
            .Where(n => n.Articles >= known * MuchCommoner && PorterStemmer.Stem(n.Word) != stem)
            .OrderBy(n => n.Distance).ThenByDescending(n => n.Articles).ThenBy(n => n.Word, StringComparer.Ordinal).FirstOrDefault().Word;
    }

    private long Count(string word, NameField? field)
    {
        using var command = field is null
            ? open.Command("SELECT coalesce(sum(Articles), 0) FROM SearchWord WHERE Word = $0", word)
            : open.Command("SELECT count(*) FROM SearchNameWord WHERE Word = $0 AND Field = $1", word, (int)field);
        return (long)command.ExecuteScalar()!;
    }

    private List<(string Word, int Articles, int Distance)> Near(string word, NameField? field, int slips)
    {
        var (shortest, longest) = (word.Length - slips, word.Length + slips);
        var first = word[..slips];
        using var command = field is null
            ? open.Command(
                """
                SELECT Word, Articles FROM SearchWord WHERE Word >= $0 AND Word < $0 || char(1114111) AND length(Word) BETWEEN $1 AND $2
                UNION SELECT Word, Articles FROM SearchWord WHERE substr(Word, -2) = $3 AND length(Word) BETWEEN $1 AND $2 LIMIT $4
                """, first, shortest, longest, word[^Last..], MostLookedAt)
            : open.Command(
                """
                SELECT Word, count(*) FROM SearchNameWord WHERE Field = $0 AND length(Word) BETWEEN $1 AND $2
                GROUP BY Word LIMIT $3
                """, (int)field, shortest, longest, MostLookedAt);
        using var reader = command.ExecuteReader();
        var near = new List<(string, int, int)>();
        while (reader.Read())
        {
            var other = reader.GetString(0);
            if (EditDistance.Between(word, other, slips) is > 0 and var distance && distance <= slips)
                near.Add((other, reader.GetInt32(1), distance));
        }
        return near;
    }
}
