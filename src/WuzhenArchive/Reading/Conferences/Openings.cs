using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Who opened the conference and how, and who presided: "the summit opened with a message by Ann Lee".</summary>
internal sealed class Openings(NameTable names, MeetingPlaces meetings, Subjects subjects, EventNouns events)
{
    // In sentences, parentheses counted.
    private const int MannerReach = 12;
    private const int SpeechReach = 12;

    private readonly Dictionary<Sentence, Manner?> manners = [];

    private static readonly WordSet Opens = WordSet.Of("declared opening speech address keynote opened inaugurated kicked");

    public void Find(Sentence sentence, IReadOnlyList<Sentence> around, FactEditions years, List<(string Name, AppearanceReading Appearance)> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsAny(i, Opens) && Opening(sentence, i, around) is var (mention, manner))
            {
                var place = sentence.Cover(Math.Min(mention.First, i), Math.Max(mention.Last, i));
                if (years.Of(place) is { } year)
                {
                    found.Add((mention.Name!, new("opened", manner?.Words, year, place, manner?.Span)));
                }
            }
            else if ((sentence.WordAt(i) is "presided" or "chaired" ? Presiding(sentence, i) : sentence.WordAt(i) is "president" or "chairman" or "chairwoman" or "chair" ? Chair(sentence, i) : null) is { } chair)
            {
                var place = sentence.Cover(Math.Min(chair.First, i), Math.Max(chair.Last, i));
                if (years.Of(place) is { } year)
                {
                    found.Add((chair.Name!, new("presided", null, year, place)));
                }
            }
        }
    }

    private (Mention Mention, Manner? Manner)? Opening(Sentence sentence, int verb, IReadOnlyList<Sentence> around)
    {
        // "Ann Lee declared the second conference open"
        if (sentence.IsWord(verb, "declared") && meetings.ObjectOf(sentence, verb) is { } declared && sentence.IsWord(declared + 1, "open") && subjects.Of(sentence, verb) is { } declaring)
        {
            return (declaring, MannerAround(declaring, sentence, around));
        }
        // "Opening the second conference, Ann Lee said"
        if (verb == 0 && sentence.IsWord(0, "opening") && meetings.ObjectOf(sentence, 0) is { } begun && BehindComma(sentence, begun) is { } saying)
        {
            return (saying, InSentence(saying, sentence));
        }
        if (IsOpeningSpeech(sentence, verb) && events.IsOfWhole(sentence, verb) && !Enumerable.Range(Math.Max(0, verb - SpeechReach), Math.Min(verb, SpeechReach)).Any(n => sentence.WordAt(n) is "will" or "would") && SpeakerOf(sentence, verb) is { } speaker)
        {
            return (speaker, InSentence(speaker, sentence));
        }
        var last = sentence.WordAt(verb) is "opened" or "inaugurated" ? verb : sentence.IsWord(verb, "kicked") && sentence.IsWord(verb + 1, "off") ? verb + 1 : -1;
        if (last < 0)
        {
            return null;
        }
        var behind = BehindTime(sentence, last + 1);
        // "the summit opened with a message by Ann Lee", "the summit opened on Friday night with Ann Lee"
        if (meetings.IsMeeting(sentence, verb - 1) && (sentence.IsWord(behind, "with") || sentence.IsWord(behind, "by")) && PersonAfter(sentence, behind, 12) is { } person)
        {
            return (person, Manner.In(sentence, verb + 1, person.First));
        }
        // "was opened by Ann Lee", "was opened on Wednesday by Ann Lee"
        var be = sentence.WordAt(Math.Max(0, verb - 1)) is "officially" or "formally" or "also" ? verb - 2 : verb - 1;
        if (sentence.Is(be, WordClass.Be) && sentence.IsWord(behind, "by") && PersonAfter(sentence, behind, 8) is { } agent)
        {
            return IsMeeting(sentence, be - 1) ? (agent, MannerAround(agent, sentence, around)) : null;
        }
        // "Ann Lee opened the second conference", "Ann Lee kicked off the conference"
        return meetings.ObjectOf(sentence, last) is not null && subjects.Of(sentence, verb) is { } opener ? (opener, MannerAround(opener, sentence, around)) : null;
    }

    // What was opened, or presided over: "the conference was", "the conference … and was", "The opening, which was", "It was"; no "group, which
    // was chaired by".
    private bool IsMeeting(Sentence sentence, int subject)
    {
        var i = sentence.WordAt(Math.Max(0, subject)) is "which" or "that" ? subject - 1 : subject;
        i = sentence.IsMark(i, ',') ? i - 1 : i;
        return i >= 0 && ((sentence.IsWord(i, "and") && Enumerable.Range(Math.Max(0, i - SpeechReach), Math.Min(i, SpeechReach)).Any(n => events.IsOwn(sentence, n))) || (i == 0 && sentence.IsWord(0, "it")) || sentence.IsWord(i, "opening") || events.IsOwn(sentence, i) || (sentence.WordAt(i) is "ceremony" or "opening" && meetings.IsOurs(sentence, Math.Max(0, i - 3), i)));
    }

    // "the opening address", "in his opening speech": there is one; "opening remarks" are made by many.
    private bool IsOpeningSpeech(Sentence sentence, int i) =>
        sentence.WordAt(i) is "speech" or "address" or "keynote" && sentence.IsWord(i - 1, "opening")
        && (sentence[Math.Max(0, i - 2)].Kind == UnitKind.Possessive || sentence.Is(i - 2, WordClass.PossessivePronoun) || sentence.IsWord(i - 2, "the"))
        && (!(sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "in" or "at" or "to" or "before") || Enumerable.Range(i + 2, SpeechReach / 2).Any(n => events.IsOwn(sentence, n)));

    // "Ann Lee's opening speech", "Ann Lee gave the opening address", "In his opening speech, Ann Lee said"
    private Mention? SpeakerOf(Sentence sentence, int speech)
    {
        if (sentence[speech - 2].Kind == UnitKind.Possessive)
        {
            return names.EndingAt(sentence, speech - 3) is { Kind: NameKind.Person } owner ? owner : null;
        }
        if (sentence.WordAt(Math.Max(0, speech - 3)) is "gave" or "delivered" or "made")
        {
            return subjects.Of(sentence, speech - 3);
        }
        return speech <= 3 && sentence.IsWord(0, "in") ? BehindComma(sentence, speech) : null;
    }

    // The subject that follows the comma: "In his opening speech, Minister Ann Lee said".
    private Mention? BehindComma(Sentence sentence, int from)
    {
        var comma = Enumerable.Range(from, Math.Min(sentence.Count - from, SpeechReach)).FirstOrDefault(i => sentence.IsMark(i, ','), -1);
        return comma < 0 ? null : names.Within(sentence, comma + 1, Math.Min(sentence.Count - 1, comma + SpeechReach)).FirstOrDefault(m => m.Kind == NameKind.Person && m.PhraseFirst <= comma + 2);
    }

    // "on Wednesday", "on Friday night", "yesterday"
    private static int BehindTime(Sentence sentence, int i)
    {
        i = sentence.IsWord(i, "on") && sentence.Is(i + 1, WordClass.Weekday | WordClass.Month) ? i + 1 : i;
        while (sentence.Is(i, WordClass.Weekday | WordClass.Month) || ((uint)i < (uint)sentence.Count && (sentence[i].Kind == UnitKind.Number || sentence.WordAt(i) is "night" or "evening" or "morning" or "afternoon" or "today" or "yesterday" or "formally" or "officially" || (sentence.IsMark(i, '.') && sentence.Is(i - 1, WordClass.Month)))))
        {
            i++;
        }
        return i;
    }

    // The manner may stand a sentence or two on: "this year Lee delivered her speech in person".
    private Manner? MannerAround(Mention mention, Sentence sentence, IReadOnlyList<Sentence> around) =>
        InSentence(mention, sentence) ?? InNext(mention, sentence, around);

    private Manner? InNext(Mention mention, Sentence sentence, IReadOnlyList<Sentence> around)
    {
        var name = PersonName.Of(mention.Name!).Mentioned;
        for (var i = sentence.Index + 1; i < Math.Min(sentence.Index + 1 + MannerReach, around.Count); i++)
        {
            if (around[i].Span.Start > sentence.Span.Start && MannerIn(around[i]) is { } manner && around[i].Span.In(sentence.Shadow).Contains(name, StringComparison.Ordinal))
            {
                return manner;
            }
        }
        return null;
    }

    // Each opening asks the sentences behind it.
    private Manner? MannerIn(Sentence sentence)
    {
        if (!manners.TryGetValue(sentence, out var manner))
        {
            manners[sentence] = manner = Manner.In(sentence, 0, sentence.Count);
        }
        return manner;
    }

    // "Ann Lee opened the conference beside Otto Berg, who spoke in person": the manner is his, and nobody tells hers.
    private Manner? InSentence(Mention mention, Sentence sentence) =>
        MannerIn(sentence) is { } manner
        && !names.Within(sentence, 0, sentence.Count - 1).Any(m => m.Kind == NameKind.Person && m.Name != mention.Name && m.Span.Start > mention.Span.Start && m.Span.Start < manner.Span.Start) ? manner : null;

    // "was presided over by Minister Ann Lee", "Ann Lee presided over the conference"
    private Mention? Presiding(Sentence sentence, int verb)
    {
        var by = sentence.IsWord(verb + 1, "over") ? verb + 2 : verb + 1;
        if (sentence.IsWord(by, "by"))
        {
            return sentence.Is(verb - 1, WordClass.Be) && IsMeeting(sentence, verb - 2) ? PersonAfter(sentence, by, 10) : null;
        }
        return meetings.ObjectOf(sentence, sentence.IsWord(verb + 1, "over") || sentence.IsWord(verb + 1, "at") ? verb + 1 : verb) is not null ? subjects.Of(sentence, verb) : null;
    }

    // "conference president Ann Lee", "Ann Lee, the conference president,": of this conference, not of a body that bears its name.
    private Mention? Chair(Sentence sentence, int office)
    {
        var noun = sentence[Math.Max(0, office - 1)].Kind == UnitKind.Possessive ? office - 2 : office - 1;
        return noun < 0 || sentence.IsCapitalised(noun) || !(sentence.WordAt(noun) is "conference" or "summit") ? null
            : names.Within(sentence, office + 1, Math.Min(sentence.Count - 1, office + 4)).FirstOrDefault(m => m.Kind == NameKind.Person && m.First <= (sentence.IsMark(office + 1, ',') ? office + 2 : office + 1))
                ?? (sentence.IsWord(noun - 1, "the") && sentence.IsMark(noun - 2, ',') && names.EndingAt(sentence, noun - 3) is { Kind: NameKind.Person } before ? before : null);
    }

    private Mention? PersonAfter(Sentence sentence, int from, int reach) =>
        names.Within(sentence, from, Math.Min(sentence.Count - 1, from + reach)).FirstOrDefault(m => m.Kind == NameKind.Person);
}
