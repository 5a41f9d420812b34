using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A number of those who showed something: "more than 300 companies exhibited", "over 400 exhibitors", "130 firms have taken
/// booths at the expo".</summary>
internal static class ExhibitorCounts
{
    private const int Fewest = 10;
    private const int NounReach = 5;
    private const int VerbReach = 9;

    public static bool Is(Sentence sentence, CountedNumber number, Coming coming, EventNouns events)
    {
        var noun = number.Value >= Fewest && !number.MayBeYear(sentence) ? NounBehind(sentence, number) : -1;
        return noun > 0 && (sentence.IsWord(noun, "exhibitors")
            ? coming.Comes || events.Names(sentence) || Exhibit(sentence, number.First, noun) : Exhibit(sentence, number.First, noun))
            && !events.NamesOther(sentence) && events.NamesNear(sentence);
    }

    private static int NounBehind(Sentence sentence, CountedNumber number)
    {
        for (var i = number.Behind; i < Math.Min(number.Behind + NounReach, sentence.Count); i++)
        {
            if (sentence.WordAt(i) is "companies" or "firms" or "enterprises" or "exhibitors" or "businesses" or "brands" or "startups"
                or "start-ups" or "vendors")
            {
                return i;
            }
            if (!sentence[i].IsWord || sentence.Is(i,
                Lexicon.WordClass.Preposition | Lexicon.WordClass.Auxiliary | Lexicon.WordClass.PastVerb))
            {
                return -1;
            }
        }
        return -1;
    }

    // "companies exhibited", "firms have taken booths", "will show what over 400 companies can do"
    private static bool Exhibit(Sentence sentence, int first, int noun)
    {
        for (var i = noun + 1; i < Math.Min(noun + VerbReach, sentence.Count) && !sentence.IsMark(i, ';'); i++)
        {
            if (sentence.WordAt(i) is "exhibited" or "exhibit" or "exhibiting" or "booths" or "booth" or "stands" or "showcased"
                or "showcasing" or "showcase" or "displayed" or "displaying"
                || (sentence.WordAt(i) is "showed" or "show" or "presented" or "present"
                    && sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "their" or "its" or "products" or "new"))
            {
                return true;
            }
            // "400 companies are taking part in the expo"
            if (sentence.IsWord(i, "part") || sentence.WordAt(i) is "participated" or "participating")
            {
                return Enumerable.Range(i + 1, VerbReach)
                    .Any(n => n < sentence.Count && sentence.WordAt(n) is "expo" or "Expo" or "exhibition" or "Exhibition");
            }
        }
        return sentence.IsWord(first - 1, "what") && sentence.WordAt(Math.Max(0, first - 2)) is "show" or "shows" or "showed" or "showing";
    }
}
