using System.Globalization;
using System.Text;

namespace WuzhenArchive.Text.Tokens;

/// <summary>
/// Folds a word so that the ways it can be written are one: case, accents, letters with strokes, width, the digits of every script,
/// apostrophes, a possessive s.
/// </summary>
internal static class WordFolding
{
    /// <summary>Longer words are cut here, in the index and in a query alike.</summary>
    public const int Longest = 64;

    public static string Fold(ReadOnlySpan<char> raw)
    {
        if (raw.Length > 2 && raw[^1] is 's' or 'S' && Characters.IsApostrophe(raw[^2]))
            raw = raw[..^2];
        return System.Text.Ascii.IsValid(raw) ? FoldAscii(raw) : FoldAny(raw.ToString());
    }

    private static string FoldAscii(ReadOnlySpan<char> raw)
    {
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var c in raw)
        {
            if (length < Longest && char.IsAsciiLetterOrDigit(c))
                word[length++] = char.ToLowerInvariant(c);
        }
        return new string(word[..length]);
    }

    // Upper before lower: final sigma and the dotless i have the same capital as the letter they stand for.
    private static string FoldAny(string raw)
    {
        var word = new StringBuilder(raw.Length);
        foreach (var rune in raw.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (word.Length < Longest && rune.Value != 0x02BC && IsKept(rune))
                word.Append(Rune.IsDigit(rune) ? Digit(rune)
                    : rune.IsBmp && PlainLetters.Of(char.ToLowerInvariant((char)rune.Value)) is { } plain ? plain
                    : Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString());
        }
        return word.ToString().Normalize(NormalizationForm.FormC);
    }

    // "２०१६" of any script is found as 2016.
    private static string Digit(Rune rune) => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);

    // The voicing marks of kana make other letters, as カ and ガ; accents do not.
    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is 0x3099 or 0x309A
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark;
}
