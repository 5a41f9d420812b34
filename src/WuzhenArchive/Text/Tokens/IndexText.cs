using System.Text;

namespace WuzhenArchive.Text.Tokens;

/// <summary>
/// Cuts a text into the words that are sought. Both the index and the queries are cut here and by no engine, so that
/// every engine finds the same and the marks in a page agree with it.
/// </summary>
public static class IndexText
{
    public static IReadOnlyList<IndexToken> Tokens(string text) => Tokens(text, new Span(0, text.Length));

    /// <param name="span">The piece to cut; the spans of the tokens are still places in <paramref name="text"/>.</param>
    public static IReadOnlyList<IndexToken> Tokens(string text, Span span)
    {
        var tokens = new List<IndexToken>();
        for (var at = span.Start; at < span.End;)
        {
            // Most characters are ASCII, and for them this is quickly told.
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                at = AddWord(tokens, text, at, span.End);
                continue;
            }
            if (char.IsAscii(text[at]))
            {
                at++;
                continue;
            }
            var rune = Characters.At(text, at, span.End);
            if (Characters.StandsAlone(rune))
                at = AddCharacter(tokens, text, at, span.End);
            else if (Rune.IsLetterOrDigit(rune))
                at = AddWord(tokens, text, at, span.End);
            else
                at += rune.Utf16SequenceLength;
        }
        return tokens;
    }

    /// <summary>The words of a name or a field's value, hyphenated ones taken apart: "xi-jinping" is xi, jinping.</summary>
    internal static IReadOnlyList<string> Words(string text) =>
        [.. Tokens(text).SelectMany(t => t.Apart).Select(t => t.Word)];

    // Han, kana and hangul: each character a word, with the marks that belong to it, since no space says where words end.
    private static int AddCharacter(List<IndexToken> tokens, string text, int start, int end)
    {
        var at = start + Characters.At(text, start, end).Utf16SequenceLength;
        while (at < end && Characters.BelongsToPrevious(Characters.At(text, at, end)))
            at += Characters.At(text, at, end).Utf16SequenceLength;
        Add(tokens, text, start, at, []);
        return at;
    }

    private static int AddWord(List<IndexToken> tokens, string text, int start, int end)
    {
        var at = WordEnd.After(text, start, end);
        if (WordBreak.NextPart(text, at, end) is not { } next)
        {
            Add(tokens, text, start, at, []);
            return at;
        }
        var parts = new List<IndexToken>();
        Add(parts, text, start, at, []);
        for (int? part = next; part is { } from; part = WordBreak.NextPart(text, at, end))
        {
            at = WordEnd.After(text, from, end);
            Add(parts, text, from, at, []);
        }
        if (parts.Count > 1)
            Add(tokens, text, start, at, parts);
        else
            tokens.AddRange(parts);
        return at;
    }

    private static void Add(List<IndexToken> tokens, string text, int start, int end, IReadOnlyList<IndexToken> parts)
    {
        var word = WordFolding.Fold(text.AsSpan(start, end - start));
        if (word.Length > 0)
            tokens.Add(new(Span.FromBounds(start, end), word, parts));
    }
}
