using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A number of countries that people came from: "1,600 people from more than 110 countries and regions", "80 nations were represented".</summary>
internal static class CountryCounts
{
    private const int Fewest = 10;
    private const int Most = 250;
    private const int Reach = 6;
    private const int Sentencelong = 40;

    /// <summary>A number of countries as great as a conference gathers.</summary>
    public static bool Is(Sentence sentence, CountedNumber number) => number.Value is >= Fewest and <= Most && NounBehind(sentence, number) > 0;

    /// <summary>"1,500 guests from 76 countries", "people representing over 80 nations": those just counted came from there.</summary>
    public static bool IsOriginOf(Sentence sentence, int people, CountedNumber number)
    {
        if (!Is(sentence, number) || number.First - people > Reach)
        {
            return false;
        }
        for (var i = people + 1; i < number.First; i++)
        {
            if (!(sentence.WordAt(i) is "from" or "representing" or "across" or "of" or "a" or "total" || sentence.IsMark(i, ',')))
            {
                return false;
            }
        }
        return IsFrom(sentence, number.First);
    }

    /// <param name="attended">The number of people who came, told before in the sentence; -1 where there is none.</param>
    public static bool SentPeople(Sentence sentence, CountedNumber number, Coming coming, int attended)
    {
        if (!IsFrom(sentence, number.First))
        {
            return IsRepresented(sentence, NounBehind(sentence, number));
        }
        var before = BeforeFrom(sentence, number.First);
        return (attended >= 0 && number.First - attended < Sentencelong)
            || ((People.IsPlain(sentence, before) || (People.Is(sentence, before) && !sentence.IsWord(before + 1, "of"))) && coming.Says(sentence, before, isMany: true))
            || (sentence.WordAt(Math.Max(0, before)) is "come" or "came" or "coming" or "travelled" or "traveled" or "arrived" or "hailed" or "hail" or "hailing"
                && Enumerable.Range(Math.Max(0, before - Reach), Math.Min(Reach, Math.Max(0, before))).Any(i => People.Is(sentence, i)));
    }

    private static int NounBehind(Sentence sentence, CountedNumber number)
    {
        for (var i = number.Behind; i < Math.Min(number.Behind + 2, sentence.Count); i++)
        {
            if (sentence.WordAt(i) is "countries" or "nations" or "economies")
            {
                return i;
            }
        }
        return -1;
    }

    private static bool IsFrom(Sentence sentence, int first) => sentence.WordAt(Math.Max(0, BeforeFrom(sentence, first) + 1)) is "from" or "representing" or "of";

    // "from across more than", "from a total of"
    private static int BeforeFrom(Sentence sentence, int first)
    {
        var i = first - 1;
        while (i > 0 && first - i < Reach && (sentence.WordAt(i) is "across" or "all" or "total" or "a" || (sentence.IsWord(i, "of") && sentence.IsWord(i - 1, "total"))))
        {
            i--;
        }
        return i - 1;
    }

    // "more than 120 countries and regions were represented", "80 countries sent delegations"
    private static bool IsRepresented(Sentence sentence, int noun)
    {
        for (var i = noun + 1; noun > 0 && i < Math.Min(noun + Reach + 1, sentence.Count); i++)
        {
            if (sentence.WordAt(i) is "represented" or "participating" or "participated" or "attended" or "attending" || (sentence.WordAt(i) is "took" or "taking" or "take" && sentence.IsWord(i + 1, "part"))
                || (sentence.WordAt(i) is "sent" && sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "delegations" or "delegates" or "representatives" or "guests"))
            {
                return true;
            }
            if (!(sentence.WordAt(i) is "and" or "regions" or "territories" or "are" or "were" or "was" or "is" or "being" or "have" or "had" or "also"))
            {
                return false;
            }
        }
        return false;
    }
}
