using WuzhenArchive.Text;

namespace WuzhenArchive.Grammar.Words;

/// <summary>
/// Tells words within double quotation marks from those outside. A curly mark says which way it points, a straight one by the space on its
/// sides; a sentence whose first mark closes began inside.
/// </summary>
internal static class Quotes
{
    /// <param name="states">One for each word; filled.</param>
    public static void Mark(string text, ReadOnlySpan<Span> words, Span<QuoteState> states)
    {
        var inside = BeginsInside(text, words);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsQuote(text, words[i]))
            {
                states[i] = inside ? QuoteState.Inside : QuoteState.Outside;
                continue;
            }
            var opens = Points(text, words[i]) ?? !inside;
            states[i] = opens ? QuoteState.Opening : QuoteState.Closing;
            inside = opens;
        }
    }

    private static bool BeginsInside(string text, ReadOnlySpan<Span> words)
    {
        foreach (var word in words)
        {
            if (IsQuote(text, word))
                return Points(text, word) == false;
        }
        return false;
    }

    // Two apostrophes in a row are a quotation mark as well.
    private static bool IsQuote(string text, Span word) => Letters.Plain(text[word.Start]) switch
    {
        Letters.Quote => true,
        Letters.Apostrophe => word.Length == 2 && Letters.Plain(text[word.Start + 1]) == Letters.Apostrophe,
        _ => false,
    };

    /// <summary>True of a mark that opens, false of one that closes, nothing where neither can be told.</summary>
    private static bool? Points(string text, Span word)
    {
        switch (text[word.Start])
        {
            case '\u201C' or '\u201E' or '\u00AB' or '\u300C' or '\u300E' or '`':
                return true;
            case '\u201D' or '\u00BB' or '\u300D' or '\u300F':
                return false;
        }
        var isLeftFree = word.Start == 0 || char.IsWhiteSpace(text[word.Start - 1]) || text[word.Start - 1] is '(' or '[' or '\u2014' or '\u2013';
        var isRightFree = word.End == text.Length || char.IsWhiteSpace(text[word.End]) || text[word.End] is ')' or ']' or ',' or '.' or ';' or '!' or '?';
        return isLeftFree == isRightFree ? null : isLeftFree;
    }
}
