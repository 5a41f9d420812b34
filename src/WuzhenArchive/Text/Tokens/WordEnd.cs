using System.Text;

namespace WuzhenArchive.Text.Tokens;

/// <summary>Finds where a word ends: "China’s", "O'Reilly", "U.S." and "1,600" are each one.</summary>
internal static class WordEnd
{
    /// <param name="start">The place of the word's first letter or digit.</param>
    public static int After(string text, int start, int end)
    {
        // The first is taken whatever it is: ʼ is a letter and an apostrophe, and alone it would end its word before itself.
        var at = start + Characters.At(text, start, end).Utf16SequenceLength;
        while (at < end)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var rune = Characters.At(text, at, end);
            if (Characters.IsApostrophe(text[at]) || text[at] == '.' || Characters.PartsThousands(text[at]))
            {
                if (!GoesOn(text, start, at, end))
                    return at;
                at++;
            }
            else if (Characters.BeginsWord(rune) || Characters.IsMark(rune) || Characters.IsIgnored(rune))
                at += rune.Utf16SequenceLength;
            else
                return at;
        }
        return at;
    }

    private static bool GoesOn(string text, int start, int at, int end) =>
        (Characters.IsApostrophe(text[at]) && IsLetter(text, at + 1, end))
        || (text[at] == '.' && IsAbbreviation(text, start, at, end))
        || (Characters.PartsThousands(text[at]) && IsThousands(text, start, at, end));

    // One letter, dot, one letter: "U.S.", "e.g."; the last dot is the abbreviation's too, "U.S.-China".
    private static bool IsAbbreviation(string text, int start, int at, int end)
    {
        if (!IsLetter(text, at - 1, end) || (at - 1 != start && text[at - 2] != '.'))
            return false;
        return IsLetter(text, at + 1, end) ? !IsLetter(text, at + 2, end) : at - 1 != start;
    }

    private static bool IsThousands(string text, int start, int at, int end)
    {
        var group = at;
        while (group > start && char.IsAsciiDigit(text[group - 1]))
            group--;
        var first = group == start;
        if (!(first ? at - group is >= 1 and <= 3 : at - group == 3 && Characters.PartsThousands(text[group - 1])))
            return false;
        return Digits(text, at + 1, end) == 3;
    }

    private static int Digits(string text, int at, int end)
    {
        var count = 0;
        while (at + count < end && char.IsAsciiDigit(text[at + count]))
            count++;
        return count;
    }

    private static bool IsLetter(string text, int at, int end) => at < end && Rune.IsLetter(Characters.At(text, at, end));
}
