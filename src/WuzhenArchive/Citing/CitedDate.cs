using System.Globalization;

namespace WuzhenArchive.Citing;

/// <summary>A date as precise as it is known.</summary>
public sealed record CitedDate(int Year, int? Month = null, int? Day = null)
{
    private static readonly string[] Abbreviated =
        ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>"2015".</summary>
    public string YearAlone => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"16"; null when the day is not known.</summary>
    public string? DayAlone => Day?.ToString(CultureInfo.InvariantCulture);

    /// <summary>"December"; null when only the year is known.</summary>
    public string? MonthName => Month is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;

    /// <summary>"Dec.", as MLA shortens months.</summary>
    public string? ShortMonth => Month is { } month ? Abbreviated[month - 1] : null;

    /// <summary>"December 16, 2015", "December 2015", "2015".</summary>
    public string American => Day is null ? CitedName.Join(MonthName, YearAlone) : $"{MonthName} {Day}, {YearAlone}";

    /// <summary>The parts that are known, from the year on, joined: "2015-12-16", "2015/12".</summary>
    public string Joined(char separator) =>
        string.Join(separator, new[] { YearAlone, Two(Month), Two(Day) }.OfType<string>());

    /// <param name="iso">"2015-12-16", "2015-12", "2015"; of anything else nothing is known.</param>
    public static CitedDate? Parse(string? iso) => iso switch
    {
        null => null,
        _ when Exact(iso, "yyyy-MM-dd") is { } day => Of(day),
        _ when Exact(iso, "yyyy-MM") is { } month => new(month.Year, month.Month),
        _ when Exact(iso, "yyyy") is { } year => new(year.Year),
        _ => null,
    };

    public static CitedDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static DateOnly? Exact(string iso, string format) =>
        DateOnly.TryParseExact(iso, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Two(int? part) => part?.ToString("00", CultureInfo.InvariantCulture);
}
