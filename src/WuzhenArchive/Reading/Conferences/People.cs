using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Nouns for those who come to a conference, and what a sentence says of their coming.</summary>
internal static class People
{
    private const int LongestList = 9;

    private static readonly WordSet Plain = WordSet.Of("participants attendees delegates guests representatives visitors attendants");

    private static readonly WordSet OfAKind = WordSet.Of("""
        people persons individuals officials experts leaders executives scholars academics entrepreneurs professionals politicians
        diplomats dignitaries scientists researchers policymakers specialists businesspeople figures insiders personalities
        thinkers practitioners negotiators envoys innovators stakeholders celebrities
        """);

    private static readonly WordSet Comings = WordSet.Of("""
        attended attend attending attendance gathered gather gathers gathering participated participating participate attracted
        attracting attracts attract drew draws drawing draw joined join brought bringing brings bring welcomed welcomes registered
        converged flocked assembled met invited came come arrive arrived arriving expect expects expected convened listened listen
        heard seats seated
        """);

    private static readonly WordSet Meetings = WordSet.Of("conference summit event forum meeting congress");

    public static bool IsPlain(Sentence sentence, int i) => (uint)i < (uint)sentence.Count && Has(Plain, sentence, i);

    /// <summary>"told more than 2,000 guests", "among the 2,100 guests": who listens to somebody at a conference has come to it.</summary>
    /// <param name="first">Where the number or its hedge begins.</param>
    /// <param name="noun">The noun it counts.</param>
    public static bool IsAudience(Sentence sentence, int first, int noun)
    {
        var before = sentence.WordAt(Math.Max(0, first - 1)) is "the" or "some" or "these" ? first - 2 : first - 1;
        return before >= 0 && IsPlain(sentence, noun) && sentence.WordAt(before) is "told" or "tell" or "thanked" or "addressed" or "welcomed" or "greeted" or "before" or "among" or "Among";
    }

    public static bool Is(Sentence sentence, int i) => IsPlain(sentence, i) || ((uint)i < (uint)sentence.Count && Has(OfAKind, sentence, i));

    /// <summary>The noun for people that a number counts, in a list too: "1,000 pilots, officials and experts"; -1 for other things.</summary>
    public static int Behind(Sentence sentence, int from)
    {
        if (sentence.IsWord(from, "of") && sentence.IsWord(from + 1, "us"))
        {
            return from + 1;
        }
        var listed = false;
        for (var i = from; i < Math.Min(from + LongestList, sentence.Count); i++)
        {
            if (Is(sentence, i) && (!listed || sentence.Is(i - 1, WordClass.Conjunction) || sentence.Is(i + 1, WordClass.Conjunction) || sentence.IsMark(i + 1, ',')))
            {
                return i;
            }
            listed |= sentence.IsMark(i, ',');
            if (!(sentence[i].IsWord || sentence.IsMark(i, ',') || sentence[i].Kind == UnitKind.Possessive) || sentence.Is(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.PastVerb | WordClass.RelativePronoun) || IsThing(sentence.WordAt(i)))
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool IsThing(ReadOnlySpan<char> word) =>
        word is "companies" or "firms" or "enterprises" or "exhibitors" or "journalists" or "reporters" or "volunteers" or "students" or "countries" or "boats" or "products" or "years" or "staff" or "speakers" or "police" or "policemen" or "media" or "employees";

    /// <summary>What a sentence says of coming, looked for once.</summary>
    public static Coming ComingIn(Sentence sentence)
    {
        var (comes, meets, at) = (false, false, -1);
        for (var i = 0; i < sentence.Count; i++)
        {
            comes |= Has(Comings, sentence, i) || (sentence.IsWord(i + 1, "part") && sentence.WordAt(i) is "took" or "taking" or "take");
            if (Has(Meetings, sentence, i))
            {
                meets = true;
                at = sentence.IsWord(i - 2, "during") || sentence.IsWord(i - 2, "at") ? i : at;
            }
        }
        return new(comes, meets, at);
    }

    private static bool Has(WordSet words, Sentence sentence, int i) => words.Has(sentence.WordAt(i));
}
