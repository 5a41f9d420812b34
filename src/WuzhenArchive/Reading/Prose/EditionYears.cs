using System.Globalization;

namespace WuzhenArchive.Reading.Prose;

/// <summary>Tells a year from any other number.</summary>
internal static class EditionYears
{
    /// <summary>2016 for the number "2016"; null for "1,600", "3rd" and every word.</summary>
    public static int? At(Sentence sentence, int i) =>
        (uint)i < (uint)sentence.Count && sentence[i].Kind == UnitKind.Number ? Of(sentence.WordAt(i)) : null;

    /// <summary>The year that four digits are.</summary>
    public static int? Of(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;

    /// <summary>The year of a date of publication: 2015 for 2015-12-16 and for 2015-12.</summary>
    public static int? OfDate(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
