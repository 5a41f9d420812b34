namespace WuzhenArchive.Text.Tokens;

/// <summary>
/// Cuts a stretch of a shadow into tokens, in one pass. "U.S.", "Li's" and "multi-party" are each one word, the possessive
/// ending a token of its own; "1,600" and "3rd" are numbers.
/// </summary>
public static class Tokenizer
{
    public static List<Token> Cut(string shadow, Span stretch)
    {
        var tokens = new List<Token>((stretch.Length / 5) + 4);
        Cut(shadow, stretch, tokens);
        return tokens;
    }

    /// <param name="tokens">Emptied and filled with those of the stretch: whoever cuts many stretches needs one list.</param>
    public static void Cut(string shadow, Span stretch, List<Token> tokens)
    {
        tokens.Clear();
        var i = stretch.Start;
        while (i < stretch.End)
        {
            var c = shadow[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }
            var (end, kind) = Next(shadow, i, stretch.End);
            if (kind == TokenKind.Word && PossessiveAt(shadow, i, end) is var cut && cut < end)
            {
                tokens.Add(new(i, cut - i, kind));
                tokens.Add(new(cut, end - cut, TokenKind.Possessive));
            }
            else
            {
                tokens.Add(new(i, end - i, kind));
            }
            i = end;
        }
    }

    /// <summary>The words and numbers of a name, in the shadow's letters: "Lakeside", "Rivers", "Conference".</summary>
    public static string[] WordsOf(string name)
    {
        var shadow = Shadow.Of(name);
        return [.. Cut(shadow, new(0, shadow.Length)).Where(t => t.Kind is TokenKind.Word or TokenKind.Number)
            .Select(t => shadow.Substring(t.Start, t.Length))];
    }

    private static (int End, TokenKind Kind) Next(string shadow, int start, int limit)
    {
        if (char.IsDigit(shadow[start]))
        {
            return (NumberEnd(shadow, start, limit), TokenKind.Number);
        }
        return IsLetter(shadow[start]) ? (WordEnd(shadow, start, limit), TokenKind.Word) : (start + 1, TokenKind.Mark);
    }

    // Surrogates and combining marks stay inside words, so that no letter outside the first plane is torn apart.
    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c)
            || (c >= 0x80 && (char.IsLetter(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark));

    private static int WordEnd(string shadow, int start, int limit)
    {
        var i = start;
        while (i < limit)
        {
            var c = shadow[i];
            if (IsLetter(c) || char.IsDigit(c))
            {
                i++;
                continue;
            }
            var inner = i + 1 < limit && (IsLetter(shadow[i + 1]) || (c is '-' && char.IsDigit(shadow[i + 1])));
            if (inner && c is '\'' or '-' or '&' or '+')
            {
                i++;
                continue;
            }
            // The dots of U.S. and J.K.: a dot after a single letter, and after any that already belongs to such a word.
            if (c == '.' && IsSingleLetter(shadow, start, i) && (inner || shadow.AsSpan(start, i - start).Contains('.')))
            {
                i++;
                continue;
            }
            break;
        }
        return i;
    }

    private static bool IsSingleLetter(string shadow, int start, int dot) =>
        char.IsAsciiLetter(shadow[dot - 1]) && (dot - 1 == start || shadow[dot - 2] is '.' or '-');

    // The digit a number begins with is taken whatever script it is of, so that cutting always advances.
    private static int NumberEnd(string shadow, int start, int limit)
    {
        var i = start + 1;
        while (i < limit && (char.IsAsciiLetter(shadow[i]) || char.IsDigit(shadow[i])
            || (shadow[i] is ',' or '.' && i + 1 < limit && char.IsDigit(shadow[i + 1]) && char.IsDigit(shadow[i - 1]))))
        {
            i++;
        }
        return i;
    }

    private static int PossessiveAt(string shadow, int start, int end)
    {
        if (end - start > 2 && shadow[end - 2] == '\'' && shadow[end - 1] is 's' or 'S')
        {
            return end - 2;
        }
        return end;
    }
}
