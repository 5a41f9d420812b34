using WuzhenArchive.Text;

namespace WuzhenArchive.Grammar.Words;

/// <summary>
/// Cuts a stretch of text into the words of Universal Dependencies' English treebanks: "don't" is do and n't, "Berg's" Berg and 's,
/// "multi-party" three, "re-elected", "U.S." and "1,600" one. One pass; each word is a span of the text, and together they hold every
/// character that is not a space.
/// </summary>
internal static class WordCutter
{
    /// <param name="words">Filled from its start with the words found.</param>
    /// <returns>How many there are; one more than <paramref name="words"/> holds if it is too short.</returns>
    public static int Cut(string text, Span stretch, Span<Span> words)
    {
        var count = 0;
        for (var i = stretch.Start; i < stretch.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = Next(text, i, stretch.End);
            // All of it, or the first of two.
            var own = Contractions.Split(text.AsSpan(i, end - i)) is > 0 and var first ? i + first : end;
            for (; i < end; (i, own) = (own, end))
            {
                if (count == words.Length)
                    return count + 1;
                words[count++] = Span.FromBounds(i, own);
            }
        }
        return count;
    }

    private static int Next(string text, int start, int limit)
    {
        var c = text[start];
        if (WebAddress.End(text, start, limit) is var address && address > start)
            return address;
        if (char.IsDigit(c))
            return NumberEnd(text, start, limit);
        if (Letters.IsLetter(c))
            return LettersEnd(text, start, limit);
        if (Letters.Plain(c) == Letters.Apostrophe)
            return ApostropheEnd(text, start, limit);
        return MarkEnd(text, start, limit);
    }

    private static int LettersEnd(string text, int start, int limit)
    {
        var i = start;
        while (i < limit)
        {
            var c = text[i];
            if (Letters.IsWord(c))
            {
                i++;
                continue;
            }
            var inner = i + 1 < limit && Letters.IsWord(text[i + 1]);
            // AT&T, O'Neill, don't: the last is split afterwards.
            if (inner && (c == '&' || Letters.Plain(c) == Letters.Apostrophe))
            {
                i++;
                continue;
            }
            if (inner && Letters.Plain(c) == '-' && Abbreviations.IsPrefix(text.AsSpan(start, i - start)))
            {
                i++;
                continue;
            }
            if (c == '.' && Abbreviations.TakesDot(text, start, i, inner))
            {
                i++;
                continue;
            }
            break;
        }
        return i;
    }

    // 1,600  3.5  10:30  1990s  3rd  2/3
    private static int NumberEnd(string text, int start, int limit)
    {
        var i = start + 1;
        while (i < limit)
        {
            var c = text[i];
            var beforeDigit = i + 1 < limit && char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1]);
            if (char.IsDigit(c) || (beforeDigit && c is '.' or ',' or ':' or '/'))
            {
                i++;
                continue;
            }
            return Letters.IsLetter(c) ? Abbreviations.NumberEnding(text, i, limit) : i;
        }
        return i;
    }

    // 's  n't where a space came before, 90s with the mark before it; else the mark alone, or two of them as one.
    private static int ApostropheEnd(string text, int start, int limit)
    {
        if (start + 1 < limit && char.IsDigit(text[start + 1]) && (start == 0 || !Letters.IsWord(text[start - 1])))
            return NumberEnd(text, start + 1, limit);
        var end = start + 1;
        while (end < limit && Letters.IsLetter(text[end]))
            end++;
        if (Contractions.IsEnding(text.AsSpan(start, end - start)))
            return end;
        return start + 1 < limit && Letters.Plain(text[start + 1]) == Letters.Apostrophe ? start + 2 : start + 1;
    }

    // Dots, dashes, question and exclamation marks in a row are one word, every other mark is one by itself.
    private static int MarkEnd(string text, int start, int limit)
    {
        var end = start + 1;
        var kind = RowKind(text[start]);
        while (kind > 0 && end < limit && RowKind(text[end]) == kind)
            end++;
        return end;
    }

    private static int RowKind(char c) => c switch
    {
        '.' or '…' => 1,
        '-' or '\u2013' or '\u2014' => 2,
        '?' or '!' => 3,
        '=' or '*' or '_' or '~' => 4 + c,
        _ => 0,
    };
}
