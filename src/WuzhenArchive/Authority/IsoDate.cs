using System.Globalization;

namespace WuzhenArchive.Authority;

/// <summary>Dates in ISO 8601, reduced where less is known: 2015-12-16, 2015-12 or 2015.</summary>
internal static class IsoDate
{
    public static DateOnly? Day(string text) => Parse(text, "yyyy-MM-dd");

    public static bool IsReduced(string text) => (Day(text) ?? Parse(text, "yyyy-MM") ?? Parse(text, "yyyy")) is not null;

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
