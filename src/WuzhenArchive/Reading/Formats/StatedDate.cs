using System.Globalization;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>A date as metadata write it: ISO 8601 with or without a time, 2015/12/16, or as a page prints it.</summary>
internal static class StatedDate
{
    private const int YearAlone = 4;
    private const int YearAndMonth = 7;
    private const int Day = 10;

    /// <returns>ISO 8601, as precise as stated, in the time zone it is stated in; null when it is no date.</returns>
    public static string? Iso(string stated)
    {
        var plain = Shadow.Of(stated.Trim());
        var text = plain.Replace('/', '-');
        return Exact(text, Day, "yyyy-MM-dd") ?? Exact(text, Day, "yyyy-M-d") ?? (text.Length == YearAndMonth ? Exact(text, YearAndMonth, "yyyy-MM") : null)
            ?? (text.Length == YearAlone ? Exact(text, YearAlone, "yyyy") : null) ?? Dates.OfLine(plain);
    }

    // The date is what stands before the time: "2015-12-16T23:30:00-05:00".
    private static string? Exact(string text, int length, string format)
    {
        var date = text.Length > length && text[length] is ('T' or ' ' or '+' or 'Z') ? text[..length] : text;
        return date.Length <= length && DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= Dates.Earliest
            ? day.ToString(length switch { YearAlone => "yyyy", YearAndMonth => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture)
            : null;
    }
}
