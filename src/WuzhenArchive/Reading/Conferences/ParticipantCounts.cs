using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// How many came, with the words that hedge the number: "1,600 participants", "some 1,600 people gathered", "saw roughly 1,000
/// pilots, officials and experts in attendance"; and two editions at once: "smaller than last year's (1,600 vs. 2,000 participants)",
/// "1,600 participants, down from 2,000 last year".
/// </summary>
internal sealed class ParticipantCounts(EventNouns events)
{
    private const int FewestAtAConference = 50;
    private const int FewestOfAKind = 300;

    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        Coming? coming = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (CountAt(sentence, i) is not { } count || years.Of(sentence[i].Span) is not { } year)
            {
                continue;
            }
            var second = VersusAt(sentence, i + 1);
            if (second > 0 && CountAt(sentence, second) is { } other && (PeopleBehind(sentence, second) > 0 || PeopleBehind(sentence, i) > 0) && ComparesWithYearBefore(sentence))
            {
                yield return Fact(sentence, i, count, year);
                yield return Fact(sentence, second, other, year - 1);
                i = second;
            }
            else if (PeopleBehind(sentence, i) is var people && people > 0 && (coming ??= People.ComingIn(sentence)).Says(sentence, people, count >= FewestOfAKind) && events.IsOfWhole(sentence, i))
            {
                yield return Fact(sentence, i, count, YearOf(sentence, i, year, years));
            }
        }
    }

    private static FactReading Fact(Sentence sentence, int i, int count, int year)
    {
        var (hedge, first) = Hedges.Of(sentence, i);
        return new("participants", year, count.ToString(CultureInfo.InvariantCulture), sentence.Cover(first, i)) { Hedge = Expected(sentence, first) ? $"expected {hedge}".TrimEnd() : hedge };
    }

    // "is expected to draw more than 1,500 guests", "will bring together some 900 pilots"
    private static bool Expected(Sentence sentence, int first) =>
        Enumerable.Range(Math.Max(0, first - 6), first - Math.Max(0, first - 6)).Any(i => sentence.IsWord(i, "expected") || sentence.IsWord(i, "will") || sentence.IsWord(i, "expects"));

    // "2000 delegates" and "over 2000" count; "2016 delegates" would be read as a year.
    private static int? CountAt(Sentence sentence, int i) =>
        (uint)i < (uint)sentence.Count && sentence[i].Kind == UnitKind.Number && (EditionYears.At(sentence, i) is null or >= 2030 || Hedges.Of(sentence, i).Words is not null)
        && Numbers.OfFigures(sentence.WordAt(i)) is >= FewestAtAConference and var count ? count : null;

    private static int PeopleBehind(Sentence sentence, int i) => People.Behind(sentence, Hedges.Behind(sentence, i));

    // "1,600 vs. 2,000", "1,600 compared with 2,000", "1,600 participants, down from 2,000"
    private static int VersusAt(Sentence sentence, int i)
    {
        var from = i;
        while (i < Math.Min(from + 4, sentence.Count) && (sentence.IsMark(i, ',') || sentence.IsMark(i, '.') || People.IsPlain(sentence, i)))
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

    // "900 people came last year": unless those words have told the year already.
    private static int YearOf(Sentence sentence, int count, int year, FactEditions years)
    {
        for (var i = count + 1; i < Math.Min(count + 8, sentence.Count); i++)
        {
            if ((sentence.IsWord(i, "last") && sentence.IsWord(i + 1, "year") && !sentence.IsWord(i - 1, "than")) || (sentence.IsWord(i, "year") && sentence.IsWord(i + 1, "before")))
            {
                var told = sentence[i].Span;
                return years.Found.Any(f => f.Evidence.Contains(told)) ? year : year - 1;
            }
            if (EditionYears.At(sentence, i) is { } named && sentence.IsWord(i - 1, "in"))
            {
                return named;
            }
        }
        return year;
    }
}
