using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// How a conference was opened by somebody who was not there: "in a letter to the conference", "sent a congratulatory message", "a message
/// read out at the opening", "addressed the opening by video link".
/// </summary>
internal sealed class Messages(NameTable names, EventNouns events, AuthorityFile authority)
{
    private const int Near = 8;
    private const int ObjectReach = 6;

    private static readonly WordSet Sent = WordSet.Of("video videotaped prerecorded pre-recorded recorded letter message");

    private readonly HeadsOfState heads = new(names, authority);

    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        // What all letters of a sentence have in common is looked for once, and only where it speaks of one.
        Whole? whole = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsAny(i, Sent))
            {
                continue;
            }
            var (isVideo, isLetter) = (Manner.IsVideo(sentence, i), sentence.WordAt(i) is "letter" or "message"
                && !Manner.IsVideo(sentence, i - 1));
            if ((isVideo || isLetter) && (whole ??= WholeOf(sentence)) is { IsOurs: true }
                && SenderOf(sentence, i, whole.People) is var sender
                && (isVideo ? sender is not null && Opens(sentence, i, whole) : IsOfOpening(sentence, i, sender, whole))
                    && years.Of(sentence[i].Span) is { } year)
            {
                found.Add(new(FactProperty.HowOpened, year, isVideo ? "by video"
                    : "by letter", sentence.Cover(i, isVideo && sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "message"
                    or "address" or "link" or "speech" ? i + 1 : i)));
            }
        }
    }

    /// <param name="At">Where the sentence first says "at the conference", "told the conference".</param>
    private sealed record Whole(bool IsOurs, List<Mention> People, bool IsOfOpening, int At);

    private Whole WholeOf(Sentence sentence) =>
        new(!events.NamesOther(sentence), [.. names.Within(sentence, 0, sentence.Count - 1).Where(m => m.Kind == NameKind.Person)],
        SpeaksOfOpening(sentence), ToConference(sentence));

    // The head of state who is named last before it, or behind it where nobody else could have sent it: "a message of President Xi", "In a
    // message read out at the opening, President Xi", "Huang read out a letter in which Xi".
    private Mention? SenderOf(Sentence sentence, int i, List<Mention> people)
    {
        var (low, high) = (0, people.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = people[middle].First < i ? (middle + 1, high) : (low, middle);
        }
        var before = low > 0 ? people[low - 1] : null;
        if (before is not null && heads.Has(before.Name))
        {
            return before;
        }
        var behind = low < people.Count && people[low].First <= i + (2 * Near) && heads.Has(people[low].Name) ? people[low] : null;
        return before is null || sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "of" or "from" or "by"
            || (sentence.IsWord(i + 1, "in") && sentence.IsWord(i + 2, "which")) ? behind : null;
    }

    // "addressed the opening ceremony in a video message", "told the conference by video link", "Xi's recorded message"
    private bool Opens(Sentence sentence, int i, Whole whole) =>
        IsOwnedBy(sentence, i) || whole.IsOfOpening || (whole.At < i + (2 * Near) && events.Names(sentence));

    private bool IsOfOpening(Sentence sentence, int i, Mention? sender, Whole whole) =>
        (sender is not null || whole.People.Count == 0) && (
            (IsCongratulation(sentence, i) && events.NamesNear(sentence))
            || (sentence.IsWord(i + 1, "to") && IsObject(sentence, i + 2))
            || (sentence.WordAt(Math.Max(0, i - 3)) is "opened" or "opens" or "began" && sentence.IsWord(i - 2, "with")
                && events.Names(sentence))
            || (IsOwnedBy(sentence, i) && !sentence.IsWord(i + 1, "to") && (sentence.IsWord(i, "letter") || IsRead(sentence, i)))
            || (IsRead(sentence, i) && (whole.IsOfOpening
                || (sender is not null && (events.NamesNear(sentence) || OpensBefore(sentence) || IsReadOut(sentence, i)))))
            || (sender is not null && sentence.WordAt(Math.Max(0, i - 1)) is "a"
                && ((sentence.IsWord(i - 2, "in") && whole.At < i + (2 * Near))
                || (sentence.WordAt(Math.Max(0, i - 2)) is "sent" && !sentence.IsWord(i + 1, "to") && events.NamesNear(sentence)))));

    private static bool IsCongratulation(Sentence sentence, int i) =>
        sentence.WordAt(Math.Max(0, i - 1)) is "congratulatory" or "congratulation" or "welcome" or "welcoming";

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
    private static bool IsReadOut(Sentence sentence, int i) =>
        sentence.WordAt(Math.Max(0, i - 2)) is "out" or "aloud" && sentence.IsWord(i - 3, "read");

    private bool SpeaksOfOpening(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if ((sentence.WordAt(i) is "opening"
                && sentence.Is(i - 1, WordClass.Determiner | WordClass.Weekday | WordClass.PossessivePronoun) | sentence[i - 1].Kind == UnitKind.Possessive && (!sentence.IsWord(i + 1, "of") || Enumerable.Range(i + 2, ObjectReach).Any(n => events.IsOwn(sentence, n))))
                || (sentence.WordAt(i) is "start" && sentence.IsWord(i - 1, "the") && sentence.IsWord(i - 2, "at")))
            {
                return true;
            }
        }
        return false;
    }

    // "The opening was short. Lee first read a message of President Berg."
    private bool OpensBefore(Sentence sentence) => sentence.Paragraph.Before(sentence) is { } before && SpeaksOfOpening(before);

    // "At last year's conference President Xi, in a letter, asked"
    private int ToConference(Sentence sentence)
    {
        for (var n = 0; n < sentence.Count; n++)
        {
            if (sentence.WordAt(n) is "at" or "At" or "to" or "addressed" or "told"
                && Enumerable.Range(n + 1, ObjectReach).Any(m => events.IsOwn(sentence, m)))
            {
                return n;
            }
        }
        return int.MaxValue;
    }

    private bool IsOwnedBy(Sentence sentence, int i) =>
        i > 0 && sentence[i - 1].Kind == UnitKind.Possessive && names.EndingAt(sentence, i - 2) is { Kind: NameKind.Person } owner
            && heads.Has(owner.Name);
}
