using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Prose;

/// <summary>
/// Tells words in quotation marks that are an event's theme: themed “A Lake for Everyone”, under the theme of “…”. It is a name;
/// nobody has said it.
/// </summary>
internal static class ThemeMarks
{
    private const int Reach = 100;
    private const int Words = 9;

    /// <summary>The words before a quotation announce a theme.</summary>
    public static bool Announce(string shadow, Span paragraph, int quotation)
    {
        var before = Span.FromBounds(Math.Max(paragraph.Start, WordStart(shadow, quotation - Reach)), quotation);
        if (before.Length <= 0 || !before.In(shadow).Contains("heme", StringComparison.Ordinal))
        {
            return false;
        }
        var tokens = Tokenizer.Cut(shadow, before);
        for (var i = tokens.Count - 1; i >= Math.Max(0, tokens.Count - Words); i--)
        {
            var word = tokens[i].Span.In(shadow);
            if (word is "themed" or "Themed")
            {
                return i >= tokens.Count - 2;
            }
            if (word is "theme" or "Theme")
            {
                return true;
            }
            if (!IsBetween(word, tokens[i].Kind))
            {
                return false;
            }
        }
        return false;
    }

    private static int WordStart(string shadow, int place)
    {
        while (place > 0 && char.IsLetterOrDigit(shadow[place - 1]))
        {
            place--;
        }
        return Math.Max(0, place);
    }

    // "the theme of this year's conference is “…”", "its theme – “…”"
    private static bool IsBetween(ReadOnlySpan<char> word, TokenKind kind) =>
        kind is TokenKind.Possessive or TokenKind.Number || word is ":" or "," or "-" or "–" or "—" or "of" or "for" or "is" or "was" or "being" or "the" or "this" or "year" or "event" or "annual" or "with"
        || char.IsUpper(word[0]) || word is "conference" or "summit" or "forum" or "edition" || Numbers.OfOrdinal(word) is not null;
}
