using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The days of an edition as a sentence prints them: "held from June 1 to 3", "Nov. 16-18", "30 May to 1 June 2022".</summary>
internal sealed class HeldDates(EventNouns events)
{
    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (DayRange.At(sentence, i) is { } range
                && IsHeld(sentence, range.First) && events.IsOfWhole(sentence, range.First, first: true)
                && years.Of(sentence.Cover(range.First, range.Last)) is { } year && range.Iso(range.Year ?? year) is { } iso)
            {
                yield return new("dates", range.Year ?? year, iso, sentence.Cover(range.First, range.Last));
                yield break;
            }
        }
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
}
