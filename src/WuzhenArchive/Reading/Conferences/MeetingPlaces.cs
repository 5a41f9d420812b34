using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Where a sentence speaks of the conference or its ceremony as what somebody opens, or speaks at.</summary>
internal sealed class MeetingPlaces(NameTable names, EditionsNamed named)
{
    private const int ObjectReach = 9;
    private const int SpeakingReach = 11;

    private static readonly WordSet Nouns = WordSet.Of("conference summit event forum gathering meeting congress ceremony");

    public bool IsMeeting(Sentence sentence, int i) =>
        i >= 0 && i < sentence.Count && (Nouns.Has(sentence.WordAt(i)) || names.EndingAt(sentence, i) is { Kind: NameKind.Event } || EndsName(sentence, i));

    private bool EndsName(Sentence sentence, int i) => sentence.IsCapitalised(i) && named.NamesIn(sentence).Any(n => n.Last == i);

    /// <summary>The conference as what is done to: "opened the second annual conference", but not "opened a bottle at the conference" or "opened the Lowland Fair".</summary>
    public int? ObjectOf(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(verb + ObjectReach, sentence.Count); i++)
        {
            if (IsMeeting(sentence, i))
            {
                return IsOurs(sentence, verb, i) ? LastOf(sentence, i) : null;
            }
            if (sentence.Is(i, WordClass.Preposition) && !(sentence.IsWord(i, "of") && sentence.WordAt(i - 1) is "edition" or "session"))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>The occasion behind "spoke", "speech": "at the opening ceremony", "Sunday at the opening of the second conference", "to the conference".</summary>
    public int? BehindSpeaking(Sentence sentence, int word)
    {
        var direct = sentence.WordAt(word) is "addressed" or "addressing" or "Addressing";
        for (var i = word + 1; i < Math.Min(word + SpeakingReach, sentence.Count); i++)
        {
            if (direct && (IsOpening(sentence, i) || IsMeeting(sentence, i)))
            {
                return IsOurs(sentence, word, i) ? i : null;
            }
            direct |= sentence.WordAt(i) is "at" or "to" or "during";
            if (sentence.IsMark(i, ',') || sentence.IsMark(i, ';') || sentence.Is(i, WordClass.Subordinator | WordClass.That))
            {
                return null;
            }
        }
        return null;
    }

    // "addressed the opening by video link", "spoke at the opening of the second conference"; no "opening ceremony", whose noun is the ceremony.
    private static bool IsOpening(Sentence sentence, int i) =>
        sentence.IsWord(i, "opening") && (i + 1 == sentence.Count || !sentence[i + 1].IsWord || sentence.Is(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Weekday) || sentence.IsWord(i + 1, "of"));

    /// <summary>"opening ceremony"; "conference" whatever its name and number.</summary>
    public string NameOf(Sentence sentence, int meeting)
    {
        if (sentence.IsCapitalised(meeting) && !Nouns.Has(sentence.WordAt(meeting)) && named.IsInName(sentence, meeting))
        {
            return "conference";
        }
        var first = sentence.WordAt(Math.Max(0, meeting - 1)) is "opening" or "closing" or "plenary" or "welcome" ? meeting - 1 : meeting;
        return sentence.Cover(first, meeting).Of(sentence.Shadow).ToLowerInvariant();
    }

    /// <summary>No "news conference" and no "Lowland Forum", which are somebody else's occasions.</summary>
    public bool IsOurs(Sentence sentence, int from, int meeting)
    {
        for (var i = from + 1; i <= meeting; i++)
        {
            if (sentence.WordAt(i) is "news" or "press" or "separate" or "another" or "side" or "sub-forum" or "panel" || (sentence.IsWord(i, "video") && sentence.IsWord(i + 1, "conference"))
                || (sentence.IsCapitalised(i) && !named.IsInName(sentence, i) && !sentence.Is(i, WordClass.Weekday | WordClass.Month | WordClass.Ordinal)
                    && !(i + 1 < sentence.Count && sentence[i + 1].Kind == UnitKind.Possessive)))
            {
                return false;
            }
        }
        return true;
    }

    private int LastOf(Sentence sentence, int meeting) =>
        named.NamesIn(sentence).Where(n => n.First <= meeting && meeting <= n.Last).Select(n => n.Last).DefaultIfEmpty(meeting).First();
}
