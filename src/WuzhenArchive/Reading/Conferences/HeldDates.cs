using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The days of an edition as a sentence prints them: "held from June 1 to 3", "Nov. 16-18", "30 May to 1 June 2022".</summary>
internal sealed class HeldDates(EventNouns events)
{
    private const int LongestConference = 14;

    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Dates.MonthOf(sentence.WordAt(i)) > 0 && IsMonth(sentence, i) && RangeAt(sentence, i) is { } range
                && IsHeld(sentence, range.First) && events.IsOfWhole(sentence, range.First, first: true)
                && years.Of(sentence.Cover(range.First, range.Last)) is { } year && Iso(range, range.Year ?? year) is { } iso)
            {
                yield return new("dates", range.Year ?? year, iso, sentence.Cover(range.First, range.Last));
                yield break;
            }
        }
    }

    private sealed record Range(int FirstMonth, int FirstDay, int LastMonth, int LastDay, int? Year, int First, int Last);

    private static bool IsMonth(Sentence sentence, int i) => sentence.Is(i, WordClass.Month) ? sentence.IsCapitalised(i) : sentence.IsCapitalised(i) && Abbreviations.Contains(sentence.WordAt(i));

    private static Range? RangeAt(Sentence sentence, int i)
    {
        var month = Dates.MonthOf(sentence.WordAt(i));
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

    private static int Behind(Sentence sentence, int month) => sentence.IsMark(month + 1, '.') ? month + 2 : month + 1;

    private static Range WithYear(Sentence sentence, Range range)
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

    // A range of days says when something was held only behind a word that says so, or in a sentence that opens with it.
    private static bool IsHeld(Sentence sentence, int range)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.WordAt(i) is "held" or "hold" or "run" or "runs" or "ran" or "running" or "scheduled" or "slated" or "convened" or "convene" or "takes" or "took" or "taking" or "lasts" or "lasted" or "set" or "opened" or "opens" or "hosted" or "gathers" or "gathered" or "kicks" or "kicked")
            {
                return Math.Abs(i - range) < 20;
            }
        }
        return false;
    }

    private static string? Iso(Range range, int year)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{range.FirstMonth:D2}-{range.FirstDay:D2}/{year:D4}-{range.LastMonth:D2}-{range.LastDay:D2}");
        return DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) && DateOnly.TryParseExact(text[11..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
            && end > start && end.DayNumber - start.DayNumber <= LongestConference ? text : null;
    }
}
