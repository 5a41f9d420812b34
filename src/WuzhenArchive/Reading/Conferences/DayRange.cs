using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A first and a last day as a sentence prints them: "June 1 to 3", "Nov. 16-18", "30 May to 1 June 2022".</summary>
/// <param name="Year">The year, where it is printed.</param>
/// <param name="First">The first unit of the range.</param>
/// <param name="Last">The last unit of the range, its year included.</param>
internal sealed record DayRange(int FirstMonth, int FirstDay, int LastMonth, int LastDay, int? Year, int First, int Last)
{
    private const int LongestConference = 14;

    /// <summary>The range whose month is printed here; null where none is.</summary>
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
            if (second < sentence.Count && IsMonth(sentence, second) && Dates.MonthOf(sentence.WordAt(second)) is var next && next > 0 && DayAt(sentence, Behind(sentence, second)) is { } end)
            {
                return WithYear(sentence, new(month, first, next, end, null, i, Behind(sentence, second)));
            }
        }
        // "16-18 November", "30 May to 1 June"
        if (DayAt(sentence, i - 1) is { } closing && i >= 3)
        {
            for (var n = i - 2; n >= Math.Max(0, i - 5); n--)
            {
                if (JoinAt(sentence, n) == i - 1 && n > 0 && DayAt(sentence, n - 1) is { } opening)
                {
                    return WithYear(sentence, new(month, opening, month, closing, null, n - 1, i));
                }
                if (JoinAt(sentence, n) == i - 1 && n > 1 && IsMonth(sentence, n - 1) && DayAt(sentence, n - 2) is { } opened)
                {
                    return WithYear(sentence, new(Dates.MonthOf(sentence.WordAt(n - 1)), opened, month, closing, null, n - 2, i));
                }
            }
        }
        return null;
    }

    /// <summary>"2022-06-01/2022-06-03"; null for days that no calendar has, or too many for a conference.</summary>
    public string? Iso(int year)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{FirstMonth:D2}-{FirstDay:D2}/{year:D4}-{LastMonth:D2}-{LastDay:D2}");
        return DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) && DateOnly.TryParseExact(text[11..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
            && end > start && end.DayNumber - start.DayNumber <= LongestConference ? text : null;
    }

    private static bool IsMonth(Sentence sentence, int i) => sentence.Is(i, WordClass.Month) ? sentence.IsCapitalised(i) : sentence.IsCapitalised(i) && Abbreviations.Contains(sentence.WordAt(i));

    private static int Behind(Sentence sentence, int month) => sentence.IsMark(month + 1, '.') ? month + 2 : month + 1;

    private static DayRange WithYear(Sentence sentence, DayRange range)
    {
        var at = sentence.IsMark(range.Last + 1, ',') || sentence.IsMark(range.Last + 1, '.') ? range.Last + 2 : range.Last + 1;
        return EditionYears.At(sentence, at) is { } year ? range with { Year = year, Last = at } : range;
    }

    // "to", "through", "-": the unit behind it.
    private static int? JoinAt(Sentence sentence, int i) =>
        (uint)i < (uint)sentence.Count && (sentence.WordAt(i) is "to" or "through" or "until" or "till" or "and" || sentence.IsMark(i, '-') || sentence.IsMark(i, '–') || sentence.IsMark(i, '—') || sentence.IsMark(i, '~')) ? i + 1 : null;

    private static int? DayAt(Sentence sentence, int i)
    {
        if ((uint)i >= (uint)sentence.Count || sentence[i].Kind != UnitKind.Number)
        {
            return null;
        }
        var day = sentence.WordAt(i) is { Length: <= 2 } figures ? Numbers.OfFigures(figures) : Numbers.OfOrdinal(sentence.WordAt(i));
        return day is >= 1 and <= 31 ? day : null;
    }
}
