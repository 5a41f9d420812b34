using System.Globalization;
using System.Text;

namespace WuzhenArchive.Text;

/// <summary>A name as a readable piece of an address: small ASCII letters and digits, joined by single hyphens.</summary>
public static class Slug
{
    private const int Longest = 80;

    /// <summary>Empty when the name has no letter that can be written in ASCII.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes().SelectMany(Decomposed))
        {
            if (!rune.IsAscii && rune.IsBmp && PlainLetters.Of(char.ToLowerInvariant((char)rune.Value)) is { } plain)
                slug.Append(plain);
            else if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (!Vanishes(rune) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return Shortened(slug.ToString().Trim('-'), Longest);
    }

    // An accent or an apostrophe parts no word: "chinas", not "china-s".
    private static bool Vanishes(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    private static IEnumerable<Rune> Decomposed(Rune rune) =>
        rune.IsAscii ? [rune] : rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes();

    /// <summary>Cut between words, so that no address ends in half of one.</summary>
    public static string Shortened(string slug, int longest)
    {
        if (slug.Length <= longest)
            return slug;
        var cut = slug.LastIndexOf('-', longest);
        return slug[..(cut > 0 ? cut : longest)];
    }
}
