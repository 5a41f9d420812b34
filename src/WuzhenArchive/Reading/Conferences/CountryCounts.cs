using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>From how many countries and regions they came: "1,600 people from more than 110 countries and regions", "representatives of 80 nations".</summary>
internal sealed class CountryCounts(EventNouns events)
{
    private const int Fewest = 10;
    private const int Most = 250;

    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        Coming? coming = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence[i].Kind != UnitKind.Number || Numbers.OfFigures(sentence.WordAt(i)) is not (>= Fewest and <= Most and var count) || !IsOfCountries(sentence, Hedges.Behind(sentence, i)))
            {
                continue;
            }
            var (hedge, first) = Hedges.Of(sentence, i);
            if (PeopleBefore(sentence, first) is var people && people >= 0 && (coming ??= People.ComingIn(sentence)).Says(sentence, people, isMany: true) && events.IsOfWhole(sentence, i) && years.Of(sentence[i].Span) is { } year)
            {
                yield return new("countries", year, count.ToString(CultureInfo.InvariantCulture), sentence.Cover(first, i)) { Hedge = hedge };
            }
        }
    }

    private static bool IsOfCountries(Sentence sentence, int i) =>
        Enumerable.Range(i, 2).Any(n => n < sentence.Count && sentence.WordAt(n) is "countries" or "nations" or "economies");

    // "representatives from", "people from across more than", "delegations of"
    private static int PeopleBefore(Sentence sentence, int first)
    {
        var i = first - 1;
        if (!(i > 0 && sentence.WordAt(i) is "from" or "representing" or "of"))
        {
            return -1;
        }
        return People.IsPlain(sentence, i - 1) || (People.Is(sentence, i - 1) && !sentence.IsWord(i, "of")) ? i - 1 : -1;
    }
}
