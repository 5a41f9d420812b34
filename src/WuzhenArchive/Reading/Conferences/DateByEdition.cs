using System.Globalization;
using WuzhenArchive.Authority;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Dates an article by the days of its edition where its own date leaves something open: "08/11/2024", "NORRVIK, June 2 –". It takes the
/// only reading that lies in those days or soon after them.
/// </summary>
internal static class DateByEdition
{
    private const int SoonAfter = 14;

    /// <param name="readings">ISO 8601; of a day without a year "--06-02".</param>
    public static string? Of(IReadOnlyList<string> readings, EditionEntry? edition)
    {
        if (edition?.Start is not { } start)
        {
            return null;
        }
        var end = (edition.End ?? start).AddDays(SoonAfter);
        var days = readings.Select(r => r.StartsWith("--", StringComparison.Ordinal)
            ? edition.Year.ToString("D4", CultureInfo.InvariantCulture) + r[1..] : r)
            .Where(r => DateOnly.TryParseExact(r, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day >= start && day <= end).Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }
}
