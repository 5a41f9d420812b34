using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// "1,600 participants", "more than 2,000 delegates from 50 countries", and two editions at once: "smaller than last year's (1,600 vs.
/// 2,000 participants)", "1,600 participants, down from 2,000 last year".
/// </summary>
internal static class ParticipantCounts
{
    private const int FewestAtAConference = 50;

    public static IEnumerable<FactReading> Find(Sentence sentence, int year)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (CountAt(sentence, i) is not { } count)
            {
                continue;
            }
            var second = VersusAt(sentence, i + 1);
            if (second > 0 && CountAt(sentence, second) is { } other && (IsOfPeople(sentence, second + 1) || IsOfPeople(sentence, i + 1)) && ComparesWithYearBefore(sentence))
            {
                yield return new("participants", year, Text(count), sentence[i].Span);
                yield return new("participants", year - 1, Text(other), sentence[second].Span);
                i = second;
            }
            else if (IsOfPeople(sentence, i + 1) && IsOfThisEdition(sentence, i))
            {
                yield return new("participants", YearOf(sentence, i, year), Text(count), sentence[i].Span);
            }
        }
    }

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int? CountAt(Sentence sentence, int i) =>
        (uint)i < (uint)sentence.Count && sentence[i].Kind == UnitKind.Number && EditionYears.At(sentence, i) is null or >= 2030
        && Numbers.OfFigures(sentence.WordAt(i)) is >= FewestAtAConference and var count ? count : null;

    private static bool IsOfPeople(Sentence sentence, int i)
    {
        for (var n = i; n < Math.Min(i + 3, sentence.Count); n++)
        {
            if (IsPeople(sentence.WordAt(n)))
            {
                return true;
            }
            if (!sentence[n].IsWord || sentence.Is(n, WordClass.Preposition | WordClass.Auxiliary))
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsPeople(ReadOnlySpan<char> word) => word is "participants" or "attendees" or "delegates" or "guests" or "representatives" or "visitors" or "attendants";

    // "1,600 vs. 2,000", "1,600 compared with 2,000", "1,600 participants, down from 2,000"
    private static int VersusAt(Sentence sentence, int i)
    {
        var from = i;
        while (i < Math.Min(from + 4, sentence.Count) && (sentence.IsMark(i, ',') || sentence.IsMark(i, '.') || IsPeople(sentence.WordAt(i))))
        {
            i++;
        }
        var turns = sentence.IsWord(i, "vs") || sentence.IsWord(i, "versus") ? i + 1
            : sentence.IsWord(i, "compared") && (sentence.IsWord(i + 1, "with") || sentence.IsWord(i + 1, "to")) ? i + 2
            : (sentence.IsWord(i, "down") || sentence.IsWord(i, "up")) && sentence.IsWord(i + 1, "from") ? i + 2
            : sentence.IsWord(i, "against") ? i + 1
            : -1;
        return turns > 0 && sentence.IsMark(turns, '.') ? turns + 1 : turns;
    }

    // The sentence as a whole, parentheses included, must speak of the year before.
    private static bool ComparesWithYearBefore(Sentence sentence)
    {
        var text = sentence.Span.In(sentence.Shadow);
        return text.Contains("last year", StringComparison.OrdinalIgnoreCase) || text.Contains("previous year", StringComparison.OrdinalIgnoreCase)
            || text.Contains("year before", StringComparison.OrdinalIgnoreCase) || text.Contains("year earlier", StringComparison.OrdinalIgnoreCase);
    }

    // People who came, not people a company employs: a word of coming, or of the event, stands in the sentence.
    private static bool IsOfThisEdition(Sentence sentence, int count)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (i != count && sentence.WordAt(i) is "attended" or "attend" or "attending" or "gathered" or "gather" or "participated" or "attracted" or "attracting" or "drew" or "joined"
                or "brought" or "hosted" or "conference" or "summit" or "event" or "forum" or "Conference" or "Summit" or "registered" or "welcomed" or "bringing" or "expected")
            {
                return true;
            }
        }
        return false;
    }

    private static int YearOf(Sentence sentence, int count, int year)
    {
        for (var i = count + 1; i < Math.Min(count + 8, sentence.Count); i++)
        {
            if ((sentence.IsWord(i, "last") && sentence.IsWord(i + 1, "year")) || (sentence.IsWord(i, "year") && sentence.IsWord(i + 1, "before")))
            {
                return year - 1;
            }
            if (EditionYears.At(sentence, i) is { } named && sentence.IsWord(i - 1, "in"))
            {
                return named;
            }
        }
        return year;
    }
}
