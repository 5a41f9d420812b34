using System.Globalization;
using WuzhenArchive.Model;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Dates as English prose writes them, as precise as they are known.</summary>
internal static class WrittenDate
{
    /// <param name="iso">2015-12-16, 2015-12 or 2015; anything else is given back as it is.</param>
    public static string Of(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day(day, "d MMMM yyyy")
        : DateOnly.TryParseExact(iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? Day(month, "MMMM yyyy")
        : iso;

    /// <summary>"16–18 December 2015"; the month alone where the days are not known; null when nothing is.</summary>
    public static string? Of(Conference conference) => conference switch
    {
        { StartsOn: { } start, EndsOn: { } end } when start == end => Day(start, "d MMMM yyyy"),
        { StartsOn: { } start, EndsOn: { } end } when start.Month == end.Month && start.Year == end.Year =>
            $"{start.Day}–{Day(end, "d MMMM yyyy")}",
        { StartsOn: { } start, EndsOn: { } end } =>
            $"{Day(start, start.Year == end.Year ? "d MMMM" : "d MMMM yyyy")} – {Day(end, "d MMMM yyyy")}",
        { StartsOn: { } start } => "from " + Day(start, "d MMMM yyyy"),
        { Month: { } month } => $"{PlainWords.Month(month)} {conference.Year}",
        _ => null,
    };

    /// <param name="iso">2015-12-16/2015-12-18</param>
    /// <returns>"16–18 December 2015"; null when it is no such range.</returns>
    public static string? OfRange(string iso) => iso.Split('/') is [var first, var last]
        && DateOnly.TryParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
        && DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
            ? Of(new Conference { Year = start.Year, StartsOn = start, EndsOn = end }) : null;

    private static string Day(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
