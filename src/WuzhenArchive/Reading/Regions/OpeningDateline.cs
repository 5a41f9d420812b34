using System.Globalization;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// The place and day with which agencies open their first paragraph: "NORRVIK, June 1, 2022 – The lock …", "NORRVIK, Nov. 20 (Lakewire) –". A day
/// without a year takes one only where the masthead gives it.
/// </summary>
internal static partial class OpeningDateline
{
    private const int Longest = 120;
    private const int LeapYear = 2000;

    /// <param name="paragraph">The first paragraph in the shadow.</param>
    /// <param name="years">The years that the masthead gives: of its title, its address, its date of change.</param>
    public static string? Of(string paragraph, IReadOnlyCollection<int> years)
    {
        if (Words(paragraph) is not { } words)
        {
            return null;
        }
        return Dates.In(words) is [var day, ..] ? day.Iso : years.Count == 1 ? OfYear(words, years.First()) : null;
    }

    /// <summary>"--06-02" for a day whose year the paragraph does not say; null where there is none, or the year is said.</summary>
    public static string? WithoutYear(string paragraph) =>
        Words(paragraph) is { } words && Dates.In(words).Count == 0 ? OfYear(words, LeapYear) is { } iso ? "-" + iso[4..] : null : null;

    private static string? Words(string paragraph)
    {
        var head = Dates.Folded(paragraph.Length > Longest ? paragraph[..Longest] : paragraph);
        // "Ann Lee (3 May 1950 – 1 June 2022)"
        return Opening().Match(head) is { Success: true } opening && !(opening.Length < head.Length && char.IsAsciiDigit(head[opening.Length])) ? head[..opening.Length] : null;
    }

    private static string? OfYear(string words, int year) =>
        DayAlone().Match(words) is { Success: true } match && Dates.In($"{match.Value} {year.ToString(CultureInfo.InvariantCulture)}") is [var given] ? given.Iso : null;

    // Capitals and a day, then perhaps an agency, then a dash: "NORRVIK, Norland, Nov. 20 (Lakewire) --"
    [GeneratedRegex(
        @"^\W{0,2}(?:\p{Lu}[\p{L}\p{M}.'/-]*[,;(]? +){0,6}(?:\([\p{L} .'&-]{2,40}[),] *)?(?:\u2013|--?)? *(?:on )?(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)day,? )?" + Day + "(?:,? [0-9]{4})?"
        + @"[ ,.)]*(?:[(/][^()/]{1,50}[)/])? *(?:\u2013|--|-|:|/)+ *",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(Day, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();

    private const string Month = @"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zA-Z]{0,6}\.?";

    private const string Day = "(?:" + Month + " [0-9]{1,2}|[0-9]{1,2} " + Month + ")";
}
