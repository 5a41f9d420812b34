using System.Globalization;
using System.Text;

namespace WuzhenArchive.Text.Tokens;

/// <summary>What the index takes a character for.</summary>
internal static class Characters
{
    // First and last of the blocks whose characters are words by themselves: jamo, radicals, kana, bopomofo, Han, hangul.
    private static readonly (int First, int Last)[] Alone =
    [
        (0x1100, 0x11FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3041, 0x31FF), (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFF66, 0xFFDC), (0x20000, 0x3FFFF),
    ];

    /// <summary>The character that begins at a place; half a pair is the replacement character, which is part of no word.</summary>
    public static Rune At(string text, int at, int end)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out var rune, out _);
        return rune;
    }

    public static bool StandsAlone(Rune rune) =>
        rune.Value >= 0x1100 && Rune.IsLetterOrDigit(rune) && Array.Exists(Alone, b => b.First <= rune.Value && rune.Value <= b.Last);

    /// <summary>An accent or voicing mark, the vowel or final of a decomposed hangul syllable, a character without width.</summary>
    public static bool BelongsToPrevious(Rune rune) =>
        IsMark(rune) || IsIgnored(rune) || rune.Value is (>= 0x1160 and <= 0x11FF) or 0xFF9E or 0xFF9F;

    public static bool BeginsWord(Rune rune) => Rune.IsLetterOrDigit(rune) && !StandsAlone(rune);

    public static bool IsMark(Rune rune) =>
        !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Soft hyphens, zero-width spaces and joiners, direction marks: they are not seen and part no word.</summary>
    public static bool IsIgnored(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '\u02BC' or '＇';

    /// <summary>What stands between the thousands of a number: 1,600, and with a no-break or thin space 1 600.</summary>
    public static bool PartsThousands(char c) => c is ',' or '\'' or '’' or '\u00A0' or '\u2009' or '\u202F';
}
