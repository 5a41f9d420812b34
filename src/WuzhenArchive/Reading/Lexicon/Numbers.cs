using System.Globalization;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Numbers in words and figures.</summary>
internal static class Numbers
{
    private static readonly OrderedWords Cardinals = new("zero one two three four five six seven eight nine ten eleven twelve");

    private static readonly OrderedWords Ordinals =
        new("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth");

    /// <summary>2 for "two"; -1 for any other word.</summary>
    public static int OfWord(ReadOnlySpan<char> word) => Cardinals.PlaceOf(word);

    /// <summary>3 for "third" and for "3rd"; null for anything else.</summary>
    public static int? OfOrdinal(ReadOnlySpan<char> word)
    {
        if (Ordinals.PlaceOf(word) is var n && n > 0)
        {
            return n;
        }
        var ending = word.Length > 2 ? word[^2..] : default;
        return ending is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;
    }

    /// <summary>1600 for "1,600"; null for what is no whole number.</summary>
    public static int? OfFigures(ReadOnlySpan<char> figures) =>
        int.TryParse(figures, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
}
