using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Finds the years that say when something was: "in 2016", "on Dec. 16, 2015", "last year".</summary>
/// <param name="today">The year that "this year" means; null when nobody can tell.</param>
internal sealed class EditionTimes(int? today)
{
    private const int Reach = 14;

    /// <summary>A year as a time, or "last year": "in 2016", "in November 2016", "on Dec. 16, 2015"; never "since 2016".</summary>
    public (int Year, int First, int? Month)? At(Sentence sentence, int i)
    {
        if (Relative(sentence, i) is { } relative && (i + 1 >= sentence.Count || sentence[i + 1].Kind != UnitKind.Possessive))
        {
            return (relative, i - 1, null);
        }
        if (EditionYears.At(sentence, i) is not { } year || IsCount(sentence, i))
        {
            return null;
        }
        var (start, month) = DateBefore(sentence, i);
        var word = start > 0 ? sentence.WordAt(start - 1) : default;
        return word is "in" or "In" or "of" or "on" or "On" or "from" or "From" or "between" or "during" or "at"
            || (month is not null && !IsLimit(word)) ? (year, start, month) : null;
    }

    // Back over the day and the month that belong to a year.
    private static (int First, int? Month) DateBefore(Sentence sentence, int year)
    {
        int? month = null;
        var i = year;
        while (i > 0 && year - i < 8)
        {
            var before = i - 1;
            if (sentence.Is(before, WordClass.Month)
                || (Abbreviations.Contains(sentence.WordAt(before)) && Regions.Dates.MonthOf(sentence.WordAt(before)) > 0))
            {
                month = Regions.Dates.MonthOf(sentence.WordAt(before));
            }
            else if (!(sentence[before].Kind == UnitKind.Number && sentence[before].Span.Length <= 4
                && EditionYears.At(sentence, before) is null)
                && !sentence.IsMark(before, ',') && !sentence.IsMark(before, '-') && !sentence.IsMark(before, '–')
                    && !sentence.IsMark(before, '.')
                && !(sentence.IsWord(before, "to") && sentence[before - 1 < 0 ? 0 : before - 1].Kind == UnitKind.Number))
            {
                break;
            }
            i = before;
        }
        while (month is null ? i < year : sentence[i].Kind == UnitKind.Mark)
        {
            i++;
        }
        return (i, month);
    }

    private static bool IsLimit(ReadOnlySpan<char> word) =>
        word is "since" or "Since" or "until" or "Until" or "before" or "Before" or "after" or "After" or "by" or "By" or "till";

    /// <summary>The year of "this year", "last year" or "next year", at its second word.</summary>
    public int? Relative(Sentence sentence, int i) =>
        today is not { } year || !sentence.IsWord(i, "year") || i == 0 ? null
        : sentence.IsWord(i - 1, "this") ? year : sentence.IsWord(i - 1, "last") ? year - 1 : sentence.IsWord(i - 1, "next") ? year + 1
            : null;

    /// <summary>"2015 delegates" is no year.</summary>
    public static bool IsCount(Sentence sentence, int i) => sentence.Is(i + 1, WordClass.Human | WordClass.Role);

    /// <summary>The time beside an event, in its clause: "In November 2016 the ministry hosted the …", "the … was held in Lakeside in June
    /// 2022", "the conference last year".</summary>
    /// <param name="years">Those that had an edition; empty where nobody has listed them.</param>
    /// <param name="first">The event's first unit.</param>
    public (int Year, int First, int Last, int? Month)? Beside(Sentence sentence, int first, int last, IReadOnlySet<int> years)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[last + distance, first - distance])
            {
                if (At(sentence, i) is { } time && (years.Count == 0 || years.Contains(time.Year))
                    && IsOfOneClause(sentence, Math.Min(i, last), Math.Max(time.First, first)))
                {
                    return (time.Year, time.First, i, time.Month);
                }
            }
        }
        return null;
    }

    // "In 2021 the lake froze, and the conference …": what is said in another clause is of another time.
    private static bool IsOfOneClause(Sentence sentence, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (sentence.IsMark(i, ';') || sentence.IsMark(i, ':') || sentence.IsQuotation(i) || sentence.Is(i, WordClass.Subordinator)
                || IsThat(sentence, i)
                || (sentence.IsMark(i, ',') && sentence.Is(i + 1, WordClass.Conjunction) && !sentence.Is(i + 2, WordClass.Month))
                    || IsOfNounBetween(sentence, from, i))
            {
                return false;
            }
        }
        return true;
    }

    // "said that", "told the guests that"
    private static bool IsThat(Sentence sentence, int i)
    {
        for (var n = i - 1; sentence.Is(i, WordClass.That) && n >= Math.Max(0, i - 4); n--)
        {
            if (sentence.Is(n, WordClass.Reporting))
            {
                return true;
            }
        }
        return false;
    }

    // "the conference heard of a lock, released in May 2020": the time of the lock; "the conference, held in 2020" is the conference's.
    private static bool IsOfNounBetween(Sentence sentence, int from, int comma) =>
        comma > from + 1 && sentence.IsMark(comma, ',') && sentence.Is(comma + 1, WordClass.Verb)
            && sentence.WordAt(comma + 1).EndsWith("ed");
}
