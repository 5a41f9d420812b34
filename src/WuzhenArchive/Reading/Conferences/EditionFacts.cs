using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>What merely identifies an edition, its ordinal and its month; and who was sent to it and who was not.</summary>
internal sealed class EditionFacts(EventNouns events)
{
    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        Identity(years, found);
        Representation(sentence, years, found);
    }

    // "the second …", "In November 2016 …": each belongs to the edition it names.
    private static void Identity(FactEditions years, List<FactReading> found)
    {
        foreach (var edition in years.Found)
        {
            if (edition is { Ordinal: { } ordinal, OrdinalSpan: { } counted })
            {
                found.Add(new(FactProperty.Ordinal, edition.Year, ordinal.ToString(CultureInfo.InvariantCulture), counted));
            }
            if (edition is { Month: { } month, MonthSpan: { } dated })
            {
                found.Add(new(FactProperty.Month, edition.Year, month.ToString(CultureInfo.InvariantCulture), dated));
            }
        }
    }

    // Who came and who stayed away: "Lowland governments sent envoys", "kept not sending ministers"
    private void Representation(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var sends = sentence.WordAt(i) is "sent" or "sending" or "send";
            var stays = sentence.WordAt(i) is "boycotted" or "skipped" || (sentence.IsWord(i, "stayed") && sentence.IsWord(i + 1, "away"));
            if (((!sends || !SendsPeople(sentence, i)) && !stays) || !events.NamesNear(sentence))
            {
                continue;
            }
            var first = Start(sentence, i);
            var last = Stop(sentence, i);
            if (years.Of(sentence.Cover(first, last)) is { } year)
            {
                found.Add(new(FactProperty.Representation, year, sentence.Printed(first, last), sentence.Cover(first, last)));
            }
            return;
        }
    }

    private static bool SendsPeople(Sentence sentence, int verb) =>
        Enumerable.Range(verb + 1, Math.Max(0, Math.Min(6, sentence.Count - verb - 1))).Any(i =>
            sentence.WordAt(i) is "representatives" or "delegates" or "delegation" or "delegations" or "officials" or "envoys" or "ministers" or "diplomats" or "executives" or "ambassadors");

    // Back to the beginning of the clause: the last comma or joining word that a subject follows.
    private static int Start(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > 0; i--)
        {
            if (sentence.IsMark(i, ',') || sentence.IsMark(i, ';') || sentence.IsMark(i, ':') || sentence.Is(i, WordClass.Subordinator))
            {
                return i + 1;
            }
        }
        return 0;
    }

    private static int Stop(Sentence sentence, int verb)
    {
        var last = sentence.LastBeforeClosing();
        for (var i = verb; i <= last; i++)
        {
            if (sentence.IsMark(i, ';'))
            {
                return i - 1;
            }
        }
        return last;
    }
}
