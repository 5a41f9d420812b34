using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Shown;

/// <summary>Finds in a text the words a question asked for, by the same tokens as the index, so that marks and hits agree.</summary>
public static class HitMarks
{
    /// <param name="span">The piece of the text to look at: a paragraph, say.</param>
    /// <returns>Places in <paramref name="text"/>, in order, none touching another's characters.</returns>
    public static IReadOnlyList<Span> Find(string text, Span span, SearchQuery query) =>
        query.Terms.Any(t => Sought(t.Node).Any()) ? Find(IndexText.Tokens(text, span), query) : [];

    /// <param name="tokens">The words of the piece.</param>
    internal static IReadOnlyList<Span> Find(IReadOnlyList<IndexToken> tokens, SearchQuery query)
    {
        var sought = query.Terms.SelectMany(t => Sought(t.Node)).ToList();
        if (sought.Count == 0)
            return [];
        var apart = tokens.SelectMany(t => t.Apart).ToList();
        return Merge(sought.SelectMany(node => Marks(node, tokens, apart)));
    }

    // What is left out (-word) is not marked, and a field is not about words in the text.
    private static IEnumerable<QueryNode> Sought(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.SelectMany(Sought),
        AnyOf any => any.Nodes.SelectMany(Sought),
        AnyForm or InSequence or Beginning => [node],
        _ => [],
    };

    private static IEnumerable<Span> Marks(QueryNode node, IReadOnlyList<IndexToken> tokens, List<IndexToken> apart) => node switch
    {
        AnyForm { Token.Parts.Count: > 0 } form => Words(tokens, t => t.Stem == form.Token.Stem).Concat(
            Sequences([.. form.Token.Parts.Select(p => p.Word)], tokens, apart)),
        AnyForm form => Words(tokens, SameStem(form.Token.Stem)),
        Beginning beginning => Words(tokens, t => t.Word.StartsWith(beginning.Start, StringComparison.Ordinal)),
        InSequence sequence => Sequences([.. sequence.Joined], tokens, apart).Concat(Sequences([.. sequence.Apart], tokens, apart)),
        _ => [],
    };

    private static Func<IndexToken, bool> SameStem(string stem) => token => token.Stem == stem;

    private static IEnumerable<Span> Words(IReadOnlyList<IndexToken> tokens, Func<IndexToken, bool> isSought) =>
        tokens.SelectMany(t => isSought(t) ? [t.Span] : t.Parts.Where(isSought).Select(p => p.Span));

    private static IEnumerable<Span> Sequences(string[] words, IReadOnlyList<IndexToken> tokens, List<IndexToken> apart) =>
        Sequences(words, tokens).Concat(apart.Count > tokens.Count ? Sequences(words, apart) : []);

    private static IEnumerable<Span> Sequences(string[] words, IReadOnlyList<IndexToken> tokens)
    {
        for (var first = 0; first + words.Length <= tokens.Count; first++)
        {
            var at = 0;
            while (at < words.Length && tokens[first + at].Word == words[at])
                at++;
            if (at == words.Length)
                yield return Span.FromBounds(tokens[first].Span.Start, tokens[first + at - 1].Span.End);
        }
    }

    private static List<Span> Merge(IEnumerable<Span> marks)
    {
        var merged = new List<Span>();
        foreach (var mark in marks.Order())
        {
            if (merged.Count > 0 && merged[^1].Overlaps(mark))
                merged[^1] = Span.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, mark.End));
            else
                merged.Add(mark);
        }
        return merged;
    }
}
