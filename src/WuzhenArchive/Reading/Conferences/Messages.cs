using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// How a conference was opened by somebody who was not there: "in a letter to the conference", "sent a congratulatory message", "a message
/// read out at the opening", "addressed the opening by video link".
/// </summary>
internal sealed class Messages(NameTable names, EventNouns events, AuthorityFile authority)
{
    private const int Near = 8;
    private const int ObjectReach = 6;

    private readonly HeadsOfState heads = new(names, authority);

    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (isVideo, isLetter) = (Manner.IsVideo(sentence, i), sentence.WordAt(i) is "letter" or "message" && !Manner.IsVideo(sentence, i - 1));
            if ((isVideo || isLetter) && SenderOf(sentence, i) is var sender && (isVideo ? sender is not null && Opens(sentence, i) : IsOfOpening(sentence, i, sender)) && !events.NamesOther(sentence)
                && years.Of(sentence[i].Span) is { } year)
            {
                yield return new("how opened", year, isVideo ? "by video" : "by letter", sentence.Cover(i, isVideo && sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "message" or "address" or "link" or "speech" ? i + 1 : i));
            }
        }
    }

    // The head of state named nearest before the word in its sentence, else right behind it: "a message of President Xi".
    private Mention? SenderOf(Sentence sentence, int i)
    {
        var people = names.Within(sentence, 0, Math.Min(sentence.Count - 1, i + (2 * Near))).Where(m => m.Kind == NameKind.Person).ToList();
        return people.FindLast(m => m.Last < i && heads.Has(m.Name)) ?? people.Find(m => m.First > i && heads.Has(m.Name));
    }

    // "addressed the opening ceremony in a video message", "told the conference by video link", "Xi's recorded message"
    private bool Opens(Sentence sentence, int i) => IsOwnedBy(sentence, i) || SpeaksOfOpening(sentence) || (IsToConference(sentence, i) && events.Names(sentence));

    private bool IsOfOpening(Sentence sentence, int i, Mention? sender) =>
        (sender is not null || !names.Within(sentence, 0, sentence.Count - 1).Any(m => m.Kind == NameKind.Person)) && (
            (IsCongratulation(sentence, i) && events.NamesNear(sentence))
            || (sentence.IsWord(i + 1, "to") && IsObject(sentence, i + 2))
            || (sentence.WordAt(Math.Max(0, i - 3)) is "opened" or "opens" or "began" && sentence.IsWord(i - 2, "with") && events.Names(sentence))
            || (IsOwnedBy(sentence, i) && !sentence.IsWord(i + 1, "to") && (sentence.IsWord(i, "letter") || IsRead(sentence, i)))
            || (IsRead(sentence, i) && (SpeaksOfOpening(sentence) || (sender is not null && (events.NamesNear(sentence) || OpensBefore(sentence) || IsReadOut(sentence, i)))))
            || (sender is not null && sentence.WordAt(Math.Max(0, i - 1)) is "a" && ((sentence.IsWord(i - 2, "in") && IsToConference(sentence, i)) || (sentence.WordAt(Math.Max(0, i - 2)) is "sent" && !sentence.IsWord(i + 1, "to") && events.NamesNear(sentence)))));

    private static bool IsCongratulation(Sentence sentence, int i) => sentence.WordAt(Math.Max(0, i - 1)) is "congratulatory" or "congratulation" or "welcome" or "welcoming";

    // "in a letter to the conference", "a message to the second Lakeside Rivers Conference", "a letter to the opening"
    private bool IsObject(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(from + ObjectReach, sentence.Count); i++)
        {
            if (events.IsOwn(sentence, i) || sentence.WordAt(i) is "opening" or "ceremony" or "participants" or "delegates" or "guests")
            {
                return true;
            }
            if (sentence[i].Kind == UnitKind.Mark || sentence.Is(i, WordClass.Preposition | WordClass.Subordinator))
            {
                return false;
            }
        }
        return false;
    }

    // "in a message read out at the opening", "Xi's message, which Ma Kai read", "first read a message of President Xi"
    private static bool IsRead(Sentence sentence, int i)
    {
        for (var n = Math.Max(0, i - (Near / 2)); n < Math.Min(i + Near, sentence.Count); n++)
        {
            if (sentence.IsWord(n, "read"))
            {
                return true;
            }
        }
        return false;
    }

    // "had read out a letter in which Xi promised"
    private static bool IsReadOut(Sentence sentence, int i) => sentence.WordAt(Math.Max(0, i - 2)) is "out" or "aloud" && sentence.IsWord(i - 3, "read");

    private static bool SpeaksOfOpening(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if ((sentence.WordAt(i) is "opening" && sentence.Is(i - 1, WordClass.Determiner | WordClass.Weekday | WordClass.PossessivePronoun) | sentence[i - 1].Kind == UnitKind.Possessive && !sentence.IsWord(i + 1, "up"))
                || (sentence.WordAt(i) is "start" && sentence.IsWord(i - 1, "the") && sentence.IsWord(i - 2, "at")))
            {
                return true;
            }
        }
        return false;
    }

    // "The opening was short. Lee first read a message of President Berg."
    private static bool OpensBefore(Sentence sentence) => sentence.Paragraph.Before(sentence) is { } before && SpeaksOfOpening(before);

    // "At last year's conference President Xi, in a letter, asked"
    private bool IsToConference(Sentence sentence, int i)
    {
        for (var n = 0; n < Math.Min(sentence.Count, i + (2 * Near)); n++)
        {
            if (sentence.WordAt(n) is "at" or "At" or "to" or "addressed" or "told" && Enumerable.Range(n + 1, ObjectReach).Any(m => events.IsOwn(sentence, m)))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsOwnedBy(Sentence sentence, int i) =>
        i > 0 && sentence[i - 1].Kind == UnitKind.Possessive && names.EndingAt(sentence, i - 2) is { Kind: NameKind.Person } owner && heads.Has(owner.Name);
}
