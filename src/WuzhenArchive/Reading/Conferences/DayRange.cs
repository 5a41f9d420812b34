using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A range of days as a sentence prints it: "June 1 to 3", "Nov. 16-18", "30 May to 1 June 2022".</summary>
/// <param name="Year">The year printed with it; null where there is none.</param>
internal sealed record DayRange(int FirstMonth, int FirstDay, int LastMonth, int LastDay, int? Year, int First, int Last)
{
    private const int LongestConference = 14;

    /// <summary>The range whose month stands at a unit, its first month where it has two.</summary>
    public static DayRange? At(Sentence sentence, int i)
    {
        if (!IsMonth(sentence, i) || Dates.MonthOf(sentence.WordAt(i)) is not (> 0 and var month))
        {
            return null;
        }
        // "June 1 to 3", "June 30 to July 2"
        if (DayAt(sentence, Behind(sentence, i)) is { } first && JoinAt(sentence, Behind(sentence, i) + 1) is { } second)
        {
            if (DayAt(sentence, second) is { } last)
            {
                return WithYear(sentence, new(month, first, month, last, null, i, second));
            }
            if (second < sentence.Count && IsMonth(sentence, second) && Dates.MonthOf(sentence.WordAt(second)) is var next && next > 0
                && DayAt(sentence, Behind(sentence, second)) is { } end)
            {
                return WithYear(sentence, new(month, first, next, end, null, i, Behind(sentence, second)));
            }
        }
        return BeforeMonth(sentence, i, month);
    }

    /// <summary>"2022-06-01/2022-06-03"; null where the days are none, or too many.</summary>
    public string? Iso(int year) => Iso(Day(year, FirstMonth, FirstDay), Day(year, LastMonth, LastDay));

    /// <summary>The first and the last day as a value; null where they are no days of one conference.</summary>
    public static string? Iso(DateOnly? start, DateOnly? end) =>
        start is { } from && end is { } to && to > from && to.DayNumber - from.DayNumber <= LongestConference
            ? string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}") : null;

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>"May" only with its capital, "Nov" where it shortens a month.</summary>
    public static bool IsMonth(Sentence sentence, int i) =>
        sentence.IsCapitalised(i) && (sentence.Is(i, WordClass.Month) || sentence.WordAt(i) is "Jun" or "Jul"
        || Abbreviations.Contains(sentence.WordAt(i)));

    /// <summary>The first unit behind a month and its dot.</summary>
    public static int Behind(Sentence sentence, int month) => sentence.IsMark(month + 1, '.') ? month + 2 : month + 1;

    /// <summary>1 to 31, also "1st" and "first"; null for any other unit.</summary>
    public static int? DayAt(Sentence sentence, int i)
    {
        if ((uint)i >= (uint)sentence.Count || sentence[i].Kind != UnitKind.Number)
        {
            return null;
        }
        var day = sentence.WordAt(i) is { Length: <= 2 } figures ? Numbers.OfFigures(figures) : Numbers.OfOrdinal(sentence.WordAt(i));
        return day is >= 1 and <= 31 ? day : null;
    }

    // "16-18 November", "from 16 to 18 November", "30 May to 1 June"
    private static DayRange? BeforeMonth(Sentence sentence, int i, int month)
    {
        var ends = sentence.IsWord(i - 1, "of") ? i - 2 : i - 1;
        if (DayAt(sentence, ends) is not { } closing || JoinAt(sentence, ends - 1) is null || ends < 2)
        {
            return null;
        }
        if (DayAt(sentence, ends - 2) is { } opening)
        {
            return WithYear(sentence, new(month, opening, month, closing, null, ends - 2, i));
        }
        var before = sentence.IsMark(ends - 2, '.') ? ends - 3 : ends - 2;
        return before > 0 && IsMonth(sentence, before) && Dates.MonthOf(sentence.WordAt(before)) is > 0 and var opens
            && DayAt(sentence, before - 1) is { } opened
            ? WithYear(sentence, new(opens, opened, month, closing, null, before - 1, i)) : null;
    }

    private static DayRange WithYear(Sentence sentence, DayRange range)
    {
        var at = sentence.IsMark(range.Last + 1, ',') || sentence.IsMark(range.Last + 1, '.') || sentence.IsWord(range.Last + 1, "of")
            ? range.Last + 2 : range.Last + 1;
        return EditionYears.At(sentence, at) is { } year ? range with { Year = year, Last = at } : range;
    }

    // "to", "through", "-": the unit behind it.
    private static int? JoinAt(Sentence sentence, int i) =>
        (uint)i < (uint)sentence.Count && (sentence.WordAt(i) is "to" or "through" or "until" or "till" or "and" || sentence.IsMark(i, '-')
            || sentence.IsMark(i, '–') || sentence.IsMark(i, '~') || sentence.IsMark(i, '/')) ? i + 1 : null;
}
