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
    private const int WordsAround = 4;

    /// <param name="text">The article's text; the words stand in it at <paramref name="words"/>.</param>
    /// <param name="paragraph">The id of the paragraph leads there where a browser knows nothing of text; null in a title.</param>
    public static string Of(string text, Span words, int? paragraph)
    {
        var said = Words(words.Of(text));
        if (said.Length == 0)
            return paragraph is null ? "" : $"#p{paragraph}";
        return $"#{(paragraph is null ? "" : $"p{paragraph}")}:~:text={Before(text, words)}{Range(text, words, said)}";
    }

    // Long words, and words over several lines, are named by where they begin and end.
    private static string Range(string text, Span words, string[] said) =>
        said.Length <= 2 * WordsAtEdge || (words.Length <= LongestWhole && !words.Of(text).Contains('\n'))
            ? Encoded(said) : $"{Encoded(said[..WordsAtEdge])},{Encoded(said[^WordsAtEdge..])}";

    // Browsers mark the first place that fits: where the words stand earlier too, what precedes them tells which are meant.
    private static string Before(string text, Span words)
    {
        if (text.IndexOf(words.Of(text), StringComparison.OrdinalIgnoreCase) == words.Start)
            return "";
        var line = text[(text.LastIndexOf('\n', Math.Max(0, words.Start - 1)) + 1)..words.Start];
        return Words(line) is { Length: > 0 } before ? Encoded(before[^Math.Min(WordsAround, before.Length)..]) + "-," : "";
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Encoded(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
