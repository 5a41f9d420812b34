using System.Text.RegularExpressions;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// A date that can be read in two ways, 08/11/2024, and what decides between them on its page: the day of the week beside it, a time zone
/// of those who write the day first or of those who write the month first, or another date of the same form that has only one reading.
/// </summary>
internal static partial class UnclearDate
{
    /// <returns>The date that is meant; null when nothing on the page says which.</returns>
    /// <param name="line">The line of the date.</param>
    /// <param name="text">The whole text, whose other dates may tell how its paper writes them.</param>
    public static string? Decided(string line, string text)
    {
        if (Dates.Readings(line) is not ({ } dayFirst, { } monthFirst))
        {
            return null;
        }
        return OfWeekday(line, dayFirst, monthFirst) ?? (IsDayFirst(line) ?? IsDayFirstIn(text)) switch
        {
            true => dayFirst,
            false => monthFirst,
            null => null,
        };
    }

    // "Friday 08/11/2024" is November.
    private static string? OfWeekday(string line, string dayFirst, string monthFirst)
    {
        bool Says(string iso) => Weekday().Match(line) is { Success: true } day
            && DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayOfWeek.ToString()
                .StartsWith(day.Groups["day"].Value, StringComparison.OrdinalIgnoreCase);
        return (Says(dayFirst), Says(monthFirst)) switch
        {
            (true, false) => dayFirst,
            (false, true) => monthFirst,
            _ => null,
        };
    }

    private static bool? IsDayFirst(string line) => Zone().Match(line) is { Success: true } zone ? zone.Groups["europe"].Success : null;

    // "11/24/2014" elsewhere on the page: its paper writes the month first.
    private static bool? IsDayFirstIn(string text)
    {
        var (day, month) = (false, false);
        foreach (var match in Numbers().EnumerateMatches(text))
        {
            var parts = text.Substring(match.Index, match.Length).Split('/');
            day |= int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) is > 12 and <= 31;
            month |= int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) is > 12 and <= 31;
        }
        return day == month ? null : day;
    }

    [GeneratedRegex(@"\b(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:(?<europe>CES?T|EES?T|WES?T|BST|MSK|AE[SD]T|NZ[SD]T|HKT|SGT)|E[SD]?T|P[SD]?T)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Zone();

    [GeneratedRegex(@"\b[0-9]{1,2}/[0-9]{1,2}/(?:20)?[0-9]{2}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
