using System.Globalization;
using System.Text;

namespace WuzhenArchive.Text.Names;

/// <summary>
/// Folds what printing changes about a name: case, accents, letters with strokes, spaces, hyphens, dots, a leading "the", a possessive.
/// </summary>
public static class NameFolding
{
    private const int OnStack = 128;

    // "æ" is written "ae" by whom has no such key.
    private const int LongestPlain = 2;

    public static string Fold(string printed)
    {
        // Chehadé is printed composed or decomposed.
        var decomposed = Ascii.IsValid(printed) ? printed : WellFormed(printed).Normalize(NormalizationForm.FormKD);
        var most = decomposed.Length * LongestPlain;
        ReadOnlySpan<char> folded = Fold(decomposed, most <= OnStack ? stackalloc char[OnStack] : new char[most]);
        folded = folded.StartsWith("the ") ? folded[4..] : folded;
        return (folded.EndsWith("'s") ? folded[..^2] : folded.TrimEnd('\'')).ToString();
    }

    // The words in small letters with single spaces between them; a no-break space may stand between given name and surname.
    private static Span<char> Fold(string decomposed, Span<char> letters)
    {
        var length = 0;
        foreach (var c in decomposed)
        {
            if (c == '.' || (c >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.Format))
                continue;
            if (c >= 0x80 && PlainLetters.Of(char.ToLowerInvariant(c)) is { } plain)
            {
                plain.CopyTo(letters[length..]);
                length += plain.Length;
                continue;
            }
            var letter = c switch
            {
                '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
                '-' => ' ',
                _ when char.IsWhiteSpace(c)
                    || (c >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) => ' ',
                _ => char.ToLowerInvariant(c),
            };
            if (letter != ' ' || (length > 0 && letters[length - 1] != ' '))
                letters[length++] = letter;
        }

        return letters[..(length > 0 && letters[length - 1] == ' ' ? length - 1 : length)];
    }

    // A place cut through the middle of a rare character leaves half of it, which Normalize refuses.
    private static string WellFormed(string printed) =>
        printed.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(printed)) : printed;
}
