using System.Globalization;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Reads a line that is nothing but a date: "December 16, 2015", "Posted on 16 Dec. 2015, 10:30", "2015-12-16", "2015年12月16日".</summary>
internal static partial class Dates
{
    // Programs that know no date write the first day of their calendar.
    internal const int Earliest = 1600;

    /// <returns>ISO 8601, as precise as the line; null when the line is no date, or says an impossible one.</returns>
    public static string? OfLine(string line)
    {
        if (line.Length > 80)
        {
            return null;
        }
        var match = DateLine().Match(line);
        return match.Success ? Iso(match) : null;
    }

    private static string? Iso(Match match)
    {
        var year = Number(match.Groups["y"]);
        var month = match.Groups["mon"].Success ? MonthOf(match.Groups["mon"].ValueSpan) : Number(match.Groups["m"]);
        var day = Number(match.Groups["d"]);
        if (year < Earliest)
        {
            return null;
        }
        if (day == 0)
        {
            return month is >= 1 and <= 12 ? $"{year:D4}-{month:D2}" : null;
        }
        var iso = $"{year:D4}-{month:D2}-{day:D2}";
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    /// <summary>1 to 12 for a month's name or abbreviation, else 0.</summary>
    public static int MonthOf(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd('.');
        for (var i = 0; i < 12 && name.Length >= 3; i++)
        {
            if (Months[i].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase)
                || (i == 8 && name.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                return i + 1;
            }
        }
        return 0;
    }

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private const string Lead = @"^(?:(?:posted|published|updated|last updated|date|on|first published)\b[:\s]*(?:on\s+)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?[.,]?\s*";
    private const string Month = @"(?<mon>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)";
    private const string Clock = @"(?:[\s,|\u2013-]+(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*,?\s*(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})?)?\s*$";

    [GeneratedRegex(
        Lead + "(?:" + Month + @"\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+" + Month + @",?\s+(?<y>\d{4})|"
        + Month + @",?\s+(?<y>\d{4})|(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:T\S+)?|(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日)" + Clock,
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
