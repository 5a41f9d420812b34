using System.Text;

namespace WuzhenArchive.Text.Tokens;

/// <summary>Finds where a word goes on behind its hyphen: in "multi-party", and in "cyber-⏎space", which a narrow page broke.</summary>
internal static class WordBreak
{
    // How far the next line of a narrow page may be indented.
    private const int Deepest = 40;

    /// <param name="at">The place behind a part of a word.</param>
    /// <returns>The place of the next part; null when the word ends here.</returns>
    public static int? NextPart(string text, int at, int end)
    {
        if (at + 1 < end && Characters.IsHyphen(text[at]) && Characters.BeginsWord(Characters.At(text, at + 1, end)))
        {
            return at + 1;
        }
        // A soft hyphen is inside the word before it.
        var behind = at < end && Characters.IsHyphen(text[at]) ? at + 1 : at > 0 && text[at - 1] == '\u00AD' ? at : -1;
        return behind < 0 ? null : NextLine(text, behind, end);
    }

    // One line break with spaces round it, and then a small letter: "2014-⏎2015" and "Lake-⏎Berg" are not broken words.
    private static int? NextLine(string text, int at, int end)
    {
        var (breaks, last) = (0, Math.Min(end, at + Deepest));
        while (at < last && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            breaks += text[at] == '\n' || (text[at] == '\r' && !(at + 1 < end && text[at + 1] == '\n')) ? 1 : 0;
            at++;
        }
        return breaks == 1 && at < last && Rune.IsLower(Characters.At(text, at, end)) ? at : null;
    }
}
