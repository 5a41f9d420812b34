using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A day of the calendar that is a day of one edition alone: "opened on June 1, 2022", "on Dec. 16" where no other edition had that day.</summary>
internal static class CalendarDays
{
    public static (int Year, int Month, Span Span)? In(Sentence sentence, AuthorityFile authority)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (MonthAt(sentence, i) is var month && month > 0 && DayBeside(sentence, i) is var (day, first, last))
            {
                var year = YearBehind(sentence, last);
                var fitting = authority.Editions.Where(e => (year is null || e.Year == year) && Has(e, month, day)).Take(2).ToList();
                if (fitting is [var only])
                {
                    return (only.Year, month, sentence.Cover(first, year is null ? last : Math.Min(sentence.Count - 1, sentence.IsMark(last + 1, ',') ? last + 2 : last + 1)));
                }
            }
        }
        return null;
    }

    /// <summary>A range of days that is the first and the last day of one edition alone: "from June 1 to 3".</summary>
    public static (int Year, int Month, Span Span)? AllOf(Sentence sentence, AuthorityFile authority)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (DayRange.At(sentence, i) is { } range && authority.Editions.Where(e => (range.Year is null || e.Year == range.Year) && Spans(e, range)).Take(2).ToList() is [var only])
            {
                return (only.Year, range.FirstMonth, sentence.Cover(range.First, range.Last));
            }
        }
        return null;
    }

    private static bool Spans(EditionEntry edition, DayRange range) =>
        edition.Start is { } start && edition.End is { } end && (start.Month, start.Day, end.Month, end.Day) == (range.FirstMonth, range.FirstDay, range.LastMonth, range.LastDay);

    private static bool Has(EditionEntry edition, int month, int day) =>
        edition.Start is { } start && day <= DateTime.DaysInMonth(edition.Year, month) && new DateOnly(edition.Year, month, day) is var date && date >= start && date <= (edition.End ?? start);

    // "Dec. 16", "16 December"
    private static (int Day, int First, int Last)? DayBeside(Sentence sentence, int month)
    {
        var behind = sentence.IsMark(month + 1, '.') ? month + 2 : month + 1;
        return DayAt(sentence, behind) is { } day ? (day, month, behind) : DayAt(sentence, month - 1) is { } before ? (before, month - 1, month) : null;
    }

    private static int? DayAt(Sentence sentence, int i)
    {
        if ((uint)i >= (uint)sentence.Count || sentence[i].Kind != UnitKind.Number)
        {
            return null;
        }
        var day = sentence.WordAt(i) is { Length: <= 2 } figures ? Numbers.OfFigures(figures) : Numbers.OfOrdinal(sentence.WordAt(i));
        return day is >= 1 and <= 31 ? day : null;
    }

    private static int MonthAt(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.Month) || (sentence.IsCapitalised(i) && Abbreviations.Contains(sentence.WordAt(i))) ? Dates.MonthOf(sentence.WordAt(i)) : 0;

    private static int? YearBehind(Sentence sentence, int last) => EditionYears.At(sentence, sentence.IsMark(last + 1, ',') ? last + 2 : last + 1);
}
