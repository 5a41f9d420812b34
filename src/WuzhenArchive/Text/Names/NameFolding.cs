using System.Globalization;
using System.Text;

namespace WuzhenArchive.Text.Names;

/// <summary>Folds what printing changes about a name: case, accents, letters with strokes, spaces, hyphens, dots, a leading "the", a possessive.</summary>
public static class NameFolding
{
    public static string Fold(string printed)
    {
        var words = Letters(printed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var folded = string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
        return folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded.TrimEnd('\'');
    }

    // Chehadé is printed composed or decomposed; a no-break space may stand between given name and surname.
    private static string Letters(string printed)
    {
        var letters = new StringBuilder(printed.Length);
        foreach (var c in WellFormed(printed).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || c == '.')
                continue;
            if (PlainLetters.Of(char.ToLowerInvariant(c)) is { } plain)
            {
                letters.Append(plain);
                continue;
            }
            letters.Append(c switch
            {
                '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
                _ when char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation => ' ',
                _ => char.ToLowerInvariant(c),
            });
        }

        return letters.ToString();
    }

    // A place cut through the middle of a rare character leaves half of it, which Normalize refuses.
    private static string WellFormed(string printed) =>
        printed.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(printed)) : printed;
}
