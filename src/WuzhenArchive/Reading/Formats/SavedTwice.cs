using System.Globalization;
using System.Text;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>
/// Tells a text whose UTF-8 was once read as windows-1252 and saved so: "JosÃ©" for José, "â€œ" for a quotation mark. Nothing is repaired,
/// for the archive keeps what the file holds; a curator is told.
/// </summary>
internal static class SavedTwice
{
    private const int FewestOfForeignScript = 4;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    // What windows-1252 has at 0x80 to 0x9F; a byte it has no character for stays a control character.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static FindingReading? In(string text)
    {
        var (sure, foreign, first) = (0, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i);
            if (length == 1)
            {
                continue;
            }
            first = first < 0 ? i : first;
            (sure, foreign) = IsSure(text, i) ? (sure + 1, foreign) : (sure, foreign + 1);
            i += length - 1;
        }
        return sure == 0 && foreign < FewestOfForeignScript ? null
            : Finding(text, Word(text, sure > 0 ? FirstSure(text, first) : first), sure + foreign);
    }

    private static FindingReading Finding(string text, Span word, int places) => new(
        FindingKind.Encoding, word, string.Create(CultureInfo.InvariantCulture,
            $"The text was saved twice through the wrong encoding: it has '{word.Of(text)}' where '{Repaired(word.Of(text))}' is meant, in {places} place{(places == 1 ? "" : "s")}. Save it from its source as UTF-8 and import it again."));

    private static int FirstSure(string text, int from)
    {
        while (!(LengthAt(text, from) > 1 && IsSure(text, from)))
        {
            from++;
        }
        return from;
    }

    // "Ã©", "Â£", "â€™"; no language puts these together. A letter with a quotation mark behind it may stand in „Ä“.
    private static bool IsSure(string text, int at) =>
        text[at] == 'â' ? text[at + 1] == '€' : text[at] is 'Ã' or 'Â' && text[at + 1] is not ('“' or '”' or '‘' or '’');

    /// <summary>How many characters from here on are the bytes of one character of UTF-8; 1 where they are none.</summary>
    private static int LengthAt(string text, int at)
    {
        var length = Byte(text[at]) switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 1 };
        if (length == 1 || at + length > text.Length)
        {
            return 1;
        }
        for (var i = at + 1; i < at + length; i++)
        {
            if (Byte(text[i]) is not (>= 0x80 and <= 0xBF))
            {
                return 1;
            }
        }
        return Decoded(text.Substring(at, length)) is null ? 1 : length;
    }

    private static Span Word(string text, int at)
    {
        const int Longest = 30;
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < Longest && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }
        while (end < text.Length && end - at < Longest && !char.IsWhiteSpace(text[end]) && text[end] > ' ')
        {
            end++;
        }
        return Span.FromBounds(start, end);
    }

    private static string Repaired(string word)
    {
        var repaired = new StringBuilder();
        for (int i = 0, length; i < word.Length; i += length)
        {
            length = LengthAt(word, i);
            repaired.Append(length > 1 ? Decoded(word.Substring(i, length)) : word[i].ToString());
        }
        return repaired.ToString();
    }

    private static string? Decoded(string piece)
    {
        try
        {
            return Utf8.GetString([.. piece.Select(c => (byte)Byte(c))]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int Byte(char c) => c <= 0x7F || c is >= '\u00A0' and <= 'ÿ' ? c : High.IndexOf(c) is >= 0 and var at ? at + 0x80 : 0;
}
