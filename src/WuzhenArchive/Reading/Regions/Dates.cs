using System.Globalization;
using System.Text.RegularExpressions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Finds the dates that a line prints: "December 16, 2015", "16-Dec-2015", "2015-12-16", "20151216", "16/12/2015", "2015年12月16日". A date
/// that can be read in two ways is none: 3/5/2021 is May to one reader and March to the other.
/// </summary>
internal static partial class Dates
{
    // Programs that know no date write the first day of their calendar.
    internal const int Earliest = 1600;

    private const int Latest = 2100;

    // "11/13/19" stands on pages, which are younger than this.
    private const int LatestOfTwoDigits = 39;

    /// <returns>In the order of the line. Their places are in the line.</returns>
    public static List<FoundDate> In(string line)
    {
        var plain = Folded(line);
        var found = new List<FoundDate>();
        for (var from = 0; Day().Match(plain, from) is { Success: true } match; from = Math.Max(from + 1, match.Index + match.Length))
        {
            if (IsAlone(plain, match) && Iso(match) is { } iso)
            {
                found.Add(new(new(match.Index, match.Length), iso));
            }
        }
        return found;
    }

    /// <summary>The two readings of a line's first date that has two, 08/11/2024; null for both where there is none.</summary>
    public static (string? DayFirst, string? MonthFirst) Readings(string line)
    {
        var plain = Folded(line);
        for (var from = 0; Day().Match(plain, from) is { Success: true } match; from = Math.Max(from + 1, match.Index + match.Length))
        {
            if (match.Groups["a"].Success && IsAlone(plain, match) && Iso(match) is null && Number(match.Groups["c"]) is var year)
            {
                year += match.Groups["c"].Length == 2 ? 2000 : 0;
                var (one, other) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
                return Iso(year, other, one) is { } day && Iso(year, one, other) is { } month ? (day, month) : (null, null);
            }
        }
        return (null, null);
    }

    /// <returns>ISO 8601, as precise as the line; null when the line is more than a date, or says an impossible one.</returns>
    public static string? OfLine(string line) => DateLine.Of(line) is { IsAlone: true } found ? found.Published ?? found.Updated : null;

    /// <summary>"December 2015" and nothing else.</summary>
    public static string? MonthOfYear(string line)
    {
        var match = MonthAlone().Match(Folded(line));
        return match.Success && Number(match.Groups["y"]) is >= Earliest and <= Latest and var year ? $"{year:D4}-{MonthOf(match.Groups["mon"].ValueSpan):D2}" : null;
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

    /// <summary>Digits and marks of full width, as Chinese pages print them, made plain; the length stays.</summary>
    public static string Folded(string line) => line.AsSpan().IndexOfAnyInRange('\uFF01', '\uFF5E') < 0 ? line
        : string.Create(line.Length, line, static (plain, source) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - '\uFF01' + '!') : source[i];
            }
        });

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    // A part of a longer number, or of a word, is no date.
    private static bool IsAlone(string line, Match match)
    {
        var (before, after) = (match.Index - 1, match.Index + match.Length);
        var digits = char.IsAsciiDigit(line[match.Index]);
        return (before < 0 || !(digits ? char.IsAsciiDigit(line[before]) || IsInner(line[before]) && before > 0 && char.IsAsciiDigit(line[before - 1]) : char.IsLetter(line[before])))
            && (after >= line.Length || !char.IsAsciiDigit(line[after]))
            && !(after + 1 < line.Length && IsInner(line[after]) && char.IsAsciiDigit(line[after + 1]));
    }

    private static bool IsInner(char c) => c is '-' or '/' or '.';

    private static string? Iso(Match match)
    {
        var (year, month, day) = (Number(match.Groups["y"]), Number(match.Groups["m"]), Number(match.Groups["d"]));
        month = match.Groups["mon"].Success ? MonthOf(match.Groups["mon"].ValueSpan) : month;
        if (!match.Groups["a"].Success)
        {
            return Iso(year, month, day);
        }
        var (one, other) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
        return match.Groups["c"].Length == 2 ? OfTwoDigits(one, other, Number(match.Groups["c"])) : One(Iso(Number(match.Groups["c"]), other, one), Iso(Number(match.Groups["c"]), one, other));
    }

    // Year last, or year first.
    private static string? OfTwoDigits(int one, int other, int last) =>
        last > LatestOfTwoDigits ? null : One(One(Iso(2000 + last, other, one), Iso(2000 + last, one, other)), one > LatestOfTwoDigits ? null : Iso(2000 + one, other, last));

    private static string? One(string? reading, string? another) => reading is null ? another : another is null || another == reading ? reading : null;

    private static string? Iso(int year, int month, int day)
    {
        var iso = $"{year:D4}-{month:D2}-{day:D2}";
        return year is >= Earliest and <= Latest && DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Month =
        @"(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string DayOfMonth = @"(?<d>[0-9]{1,2})(?:st|nd|rd|th)?";

    // "Jul 5 11:14:47 UTC 2022" · "December 16,2015" · "16th of December, 2015", "16-Dec-2015" · "2015-12-16" · "2015年12月16日" · "16/12/2015", "11.13.19" · "20151216"
    [GeneratedRegex(
        Month + @"\.? +" + DayOfMonth + @",? +[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? *(?:[A-Z]{2,5} +)?(?<y>[0-9]{4})"
        + "|" + Month + @"\.?[ ./-]{0,3}" + DayOfMonth + @"[ ,./-]{1,4}(?<y>[0-9]{4})"
        + "|" + DayOfMonth + @"\.?[ /-]{0,3}(?:(?:day )?of )?" + Month + @"[ .,/-]{0,3}(?<y>[0-9]{4})"
        + @"|(?<y>[0-9]{4}) ?(?:[-/.] ?(?<m>[0-9]{1,2}) ?[-/.]|[年년] ?(?<m>[0-9]{1,2}) ?[月월]) ?(?<d>[0-9]{1,2})"
        + @"|(?<a>[0-9]{1,2})[-/.](?<b>[0-9]{1,2})[-/.](?<c>(?:[0-9]{2})?[0-9]{2})"
        + "|(?<y>(?:19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^[ (]*(?:[a-z]+:? (?:on )?)?" + Month + @"\.?,? +(?<y>[0-9]{4})[ ).]*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex MonthAlone();
}

/// <param name="Span">In the line.</param>
/// <param name="Iso">ISO 8601, a day.</param>
internal readonly record struct FoundDate(Span Span, string Iso);
