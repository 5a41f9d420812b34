using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// The days of a conference from its length and one day: "The three-day conference opened on June 1", "the two-day event, which closed on
/// Friday", where the article's date tells which Friday.
/// </summary>
internal sealed class CountedDays(EventNouns events, string? published)
{
    private const int NounReach = 6;
    private const int VerbReach = 14;
    private const int DayReach = 4;
    private const int DaysOfWeek = 7;

    private readonly DateOnly? written = DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
        out var day) ? day : null;

    public (DateOnly Start, DateOnly End, Span Place)? In(Sentence sentence, int edition)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (LengthAt(sentence, i) is not var (length, last)
                || !Enumerable.Range(last + 1, NounReach).Any(n => events.IsOwn(sentence, n)))
            {
                continue;
            }
            for (var verb = last + 1; verb < Math.Min(last + VerbReach, sentence.Count); verb++)
            {
                var opens = sentence.WordAt(verb) is "opened" or "opens" or "began" or "begins" or "started" or "starts" or "kicked"
                    or "kicks";
                var closes = sentence.WordAt(verb) is "closed" or "closes" or "ended" or "ends" or "concluded" or "concludes" or "wrapped";
                if ((opens || closes) && DayBehind(sentence, verb, edition) is var (day, at))
                {
                    return opens ? (day, day.AddDays(length - 1), sentence.Cover(i, at))
                        : (day.AddDays(1 - length), day, sentence.Cover(i, at));
                }
            }
        }
        return null;
    }

    // "three-day", "3-day"
    private static (int Length, int Last)? LengthAt(Sentence sentence, int i)
    {
        var word = sentence.WordAt(i);
        return sentence[i].IsWord && word.EndsWith("-day") && Numbers.OfWord(word[..^4]) is > 1 and var days ? (days, i)
            : sentence[i].Kind == UnitKind.Number && sentence.IsMark(i + 1, '-') && sentence.IsWord(i + 2, "day")
                && Numbers.OfFigures(word) is > 1 and < 15 and var figures ? (figures, i + 2)
            : null;
    }

    private (DateOnly Day, int Last)? DayBehind(Sentence sentence, int verb, int edition)
    {
        for (var i = verb + 1; i < Math.Min(verb + DayReach, sentence.Count); i++)
        {
            if (sentence.Is(i, WordClass.Weekday) && written is { } today)
            {
                var isAhead = sentence.WordAt(verb) is "opens" or "begins" or "starts" or "kicks" or "closes" or "ends" or "concludes";
                return (OfWeekday(sentence.WordAt(i), today, isAhead), i);
            }
            if (DayRange.IsMonth(sentence, i) && Dates.MonthOf(sentence.WordAt(i)) is > 0 and var month)
            {
                var behind = DayRange.Behind(sentence, i);
                var (day, last) = DayRange.DayAt(sentence, behind) is { } after ? (after, behind)
                    : (DayRange.DayAt(sentence, i - 1) ?? 0, i);
                return day > 0 && DayRange.Day(edition, month, day) is { } found ? (found, last) : null;
            }
        }
        return null;
    }

    private static DateOnly OfWeekday(ReadOnlySpan<char> name, DateOnly today, bool isAhead)
    {
        var day = today;
        for (var n = 0; n < DaysOfWeek && !day.DayOfWeek.ToString().AsSpan()
            .StartsWith(name.TrimEnd('.'), StringComparison.OrdinalIgnoreCase); n++)
        {
            day = day.AddDays(isAhead ? 1 : -1);
        }
        return day;
    }
}
