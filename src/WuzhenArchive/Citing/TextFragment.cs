using WuzhenArchive.Text;

namespace WuzhenArchive.Citing;

/// <summary>
/// The end of an address that makes a browser mark words on the page: <c>#p5:~:text=Open%20waters</c>. Hyphen and comma mean
/// something there (WICG, URL fragment text directives) and are written otherwise when they belong to the words.
/// </summary>
public static class TextFragment
{
    private const int LongestWhole = 80;
    private const int WordsAtEdge = 5;
    private const int MostAtEdge = 25;
    private const int WordsAround = 4;

    /// <param name="text">The article's text; the words stand in it at <paramref name="words"/>.</param>
    /// <param name="paragraph">The id of the paragraph leads there where the words are not found; null in a title.</param>
    public static string Of(string text, Span words, int? paragraph)
    {
        var said = Words(text, words);
        if (said.Count == 0)
            return paragraph is null ? "" : $"#p{paragraph}";
        var (first, last) = Edges(text, words, said);
        return $"#{(paragraph is null ? "" : $"p{paragraph}")}:~:text={Before(text, first)}{Encoded(text, first)}{(last is { } end ? "," + Encoded(text, end) : "")}";
    }

    // Long words, and words over several lines, are named by where they begin and end. Browsers take the first place that fits, so an
    // edge that stands elsewhere too ("Ethel Brook, chair of the Canal Board, …") has more words.
    private static (Span First, Span? Last) Edges(string text, Span words, List<Span> said)
    {
        var whole = Span.FromBounds(said[0].Start, said[^1].End);
        if (said.Count <= 2 * WordsAtEdge || (words.Length <= LongestWhole && !words.Of(text).Contains('\n')))
            return (whole, null);
        var first = Edge(said.Count - WordsAtEdge, count => Span.FromBounds(whole.Start, said[count - 1].End),
            edge => IsFirst(text, edge, 0));
        var left = said.SkipWhile(w => w.Start < first.End).ToList();
        return (first, Edge(left.Count, count => Span.FromBounds(left[^count].Start, whole.End), edge => IsFirst(text, edge, first.End)));
    }

    // The shortest that is the first of its kind; where none is, the shortest.
    private static Span Edge(int mostWords, Func<int, Span> ofWords, Func<Span, bool> isFirst)
    {
        var edges = Enumerable.Range(WordsAtEdge, Math.Min(MostAtEdge, mostWords) - WordsAtEdge + 1).Select(ofWords);
        return edges.FirstOrDefault(isFirst, ofWords(WordsAtEdge));
    }

    // Where the words stand earlier too, what precedes them tells which are meant.
    private static string Before(string text, Span words)
    {
        if (IsFirst(text, words, 0))
            return "";
        var line = text.LastIndexOf('\n', Math.Max(0, words.Start - 1)) + 1;
        return Words(text, Span.FromBounds(Math.Min(line, words.Start), words.Start)) is { Count: > 0 } before
            ? Encoded(text, Span.FromBounds(before[^Math.Min(WordsAround, before.Count)].Start, before[^1].End)) + "-," : "";
    }

    private static bool IsFirst(string text, Span words, int from) =>
        text.AsSpan(from).IndexOf(text.AsSpan(words.Start, words.Length), StringComparison.OrdinalIgnoreCase) + from == words.Start;

    private static List<Span> Words(string text, Span place)
    {
        var words = new List<Span>();
        for (var i = place.Start; i < place.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i < place.End && !char.IsWhiteSpace(text[i]))
                i++;
            words.Add(Span.FromBounds(start, i));
        }
        return words;
    }

    private static string Encoded(string text, Span words) =>
        Uri.EscapeDataString(string.Join(' ', words.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Replace("-", "%2D", StringComparison.Ordinal);
}
