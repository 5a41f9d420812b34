using System.Globalization;
using WuzhenArchive.Authority;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The edition an article's date points to: one of whose days it is, or that has just ended or is about to begin.</summary>
internal sealed record PublishedEdition(int Year, double Weight)
{
    public const double Within = 4;
    public const double Near = 3;
    private const double Around = 2;

    // Before an edition, and after it, in days.
    private const int SoonBefore = 3;
    private const int SoonAfter = 14;
    private const int Before = 30;
    private const int After = 60;
    private const int LongAfter = 120;

    /// <param name="isInTitle">The headline names the series: a report may then come months after.</param>
    public static PublishedEdition? Of(AuthorityFile authority, string? published, bool isInTitle)
    {
        if (published is null
            || !int.TryParse(published.AsSpan(0, Math.Min(4, published.Length)), NumberStyles.None, CultureInfo.InvariantCulture,
                out var year))
        {
            return null;
        }
        var entry = authority.Editions.FirstOrDefault(e => e.Year == year);
        if (DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var nearest = authority.Editions.Where(e => e.Start is not null)
                .Select(e => new PublishedEdition(e.Year, OfDay(day, e.Start!.Value, e.End ?? e.Start.Value, isInTitle)))
                .MaxBy(e => e.Weight);
            return nearest is { Weight: > 0 } ? nearest : entry is { Start: null } ? new(year, Around) : null;
        }
        var isOfMonth = published.Length < 7 || entry?.Start is null
            || published[5..7] == entry.Start.Value.ToString("MM", CultureInfo.InvariantCulture);
        return entry is not null && isOfMonth ? new(year, Around) : null;
    }

    private static double OfDay(DateOnly day, DateOnly start, DateOnly end, bool isInTitle)
    {
        var (early, late) = (start.DayNumber - day.DayNumber, day.DayNumber - end.DayNumber);
        return early <= 1 && late <= 1 ? Within
            : early <= SoonBefore && late <= SoonAfter ? Near
            : early <= Before && late <= (isInTitle ? LongAfter : After) ? Around
            : 0;
    }
}
