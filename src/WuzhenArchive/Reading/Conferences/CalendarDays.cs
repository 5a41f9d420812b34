using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A day of the calendar that is a day of one edition alone: "opened on June 1, 2022", "on Dec. 16" where no other edition had
/// that day.</summary>
internal static class CalendarDays
{
    public static (int Year, int Month, Span Span)? In(Sentence sentence, AuthorityFile authority)
    {
        for (var i = 0; sentence.HasNumber && i < sentence.Count; i++)
        {
            if (DayRange.IsMonth(sentence, i) && Dates.MonthOf(sentence.WordAt(i)) is > 0 and var month
                && DayBeside(sentence, i) is var (day, first, last))
            {
                var year = YearBehind(sentence, last);
                if (Only(authority, year, month, day) is { } only)
                {
                    return (only.Year, month, sentence.Cover(first, year is null ? last
                        : Math.Min(sentence.Count - 1, sentence.IsMark(last + 1, ',') ? last + 2 : last + 1)));
                }
            }
        }
        return null;
    }

    /// <summary>A range of days that is the first and the last day of one edition alone: "from June 1 to 3".</summary>
    public static (int Year, int Month, Span Span)? AllOf(Sentence sentence, AuthorityFile authority)
    {
        for (var i = 0; sentence.HasNumber && i < sentence.Count; i++)
        {
            if (DayRange.At(sentence, i) is { } range && Only(authority, range) is { } only)
            {
                return (only.Year, range.FirstMonth, sentence.Cover(range.First, range.Last));
            }
        }
        return null;
    }

    private static EditionEntry? Only(AuthorityFile authority, DayRange range) =>
        authority.Editions.Where(e => (range.Year is null || e.Year == range.Year) && Spans(e, range)).Take(2).ToList() is [var only] ? only : null;

    private static EditionEntry? Only(AuthorityFile authority, int? year, int month, int day) =>
        authority.Editions.Where(e => (year is null || e.Year == year) && Has(e, month, day)).Take(2).ToList() is [var only] ? only : null;

    private static bool Spans(EditionEntry edition, DayRange range) =>
        edition.Start is { } start && edition.End is { } end
            && (start.Month, start.Day, end.Month, end.Day) == (range.FirstMonth, range.FirstDay, range.LastMonth, range.LastDay);

    private static bool Has(EditionEntry edition, int month, int day) =>
        edition.Start is { } start && day <= DateTime.DaysInMonth(edition.Year, month) && new DateOnly(edition.Year, month, day) is var date
            && date >= start && date <= (edition.End ?? start);

    // "Dec. 16", "16 December"
    private static (int Day, int First, int Last)? DayBeside(Sentence sentence, int month)
    {
        var behind = DayRange.Behind(sentence, month);
        return DayRange.DayAt(sentence, behind) is { } day ? (day, month, behind) : DayRange.DayAt(sentence, month - 1) is { } before
            ? (before, month - 1, month) : null;
    }

    private static int? YearBehind(Sentence sentence, int last) =>
        EditionYears.At(sentence, sentence.IsMark(last + 1, ',') ? last + 2 : last + 1);
}
