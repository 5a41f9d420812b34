using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Who opened the conference and how, who presided, who spoke at its opening: "the summit opened with a message by Ann Lee".</summary>
internal sealed class Openings(NameTable names, EditionsNamed named)
{
    private readonly Subjects subjects = new(names);

    private static readonly HashSet<string> Events = new(StringComparer.OrdinalIgnoreCase) { "conference", "summit", "event", "forum", "gathering", "meeting", "congress", "ceremony" };

    // In sentences, parentheses counted.
    private const int MannerReach = 12;

    public IEnumerable<(string Name, AppearanceReading Appearance)> Find(Sentence sentence, IReadOnlyList<Sentence> around, SentenceYears years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsWord(i, "opened") && Opening(sentence, i, around) is var (mention, manner))
            {
                var place = sentence.Cover(Math.Min(mention.First, i), Math.Max(mention.Last, i));
                if (years.Of(place) is { } year)
                {
                    yield return (mention.Name!, new("opened", manner?.Words, year, place, manner?.Span));
                }
            }
            else if (sentence.IsWord(i, "presided") && Presiding(sentence, i) is { } chair)
            {
                var place = sentence.Cover(Math.Min(chair.First, i), Math.Max(chair.Last, i));
                if (years.Of(place) is { } year)
                {
                    yield return (chair.Name!, new("presided", null, year, place));
                }
            }
            else if (IsSpeaking(sentence, i) && At(sentence, i) is { } ceremony)
            {
                foreach (var speaker in SpeakersOf(sentence, i, ceremony))
                {
                    if (years.Of(speaker.Span) is { } year)
                    {
                        var how = MannerIn(sentence, Math.Max(0, i - 3), Math.Min(sentence.Count - 1, ceremony + 6));
                        yield return (speaker.Name!, new("spoke at the " + Place(sentence, ceremony), how?.Words, year, speaker.Span, how?.Span));
                    }
                }
            }
        }
    }

    private sealed record Manner(string Words, Text.Span Span);

    private (Mention Mention, Manner? Manner)? Opening(Sentence sentence, int verb, IReadOnlyList<Sentence> around)
    {
        // "the summit opened with a message by Ann Lee"
        if (IsEvent(sentence, verb - 1) && (sentence.IsWord(verb + 1, "with") || sentence.IsWord(verb + 1, "by")) && PersonAfter(sentence, verb + 1, 12) is { } person)
        {
            return (person, MannerIn(sentence, verb + 1, person.First));
        }
        // "was opened by Ann Lee"
        if (sentence.Is(verb - 1, WordClass.Be) && sentence.IsWord(verb + 1, "by") && PersonAfter(sentence, verb + 1, 8) is { } agent)
        {
            return (agent, MannerAround(agent, sentence, around));
        }
        // "Ann Lee opened the second conference"
        return subjects.Of(sentence, verb) is { } opener && EventWithin(sentence, verb + 1, 8)
            ? (opener, MannerAround(opener, sentence, around))
            : null;
    }

    private static Manner? MannerIn(Sentence sentence, int first, int last)
    {
        for (var i = Math.Max(0, first); i < Math.Min(last + 1, sentence.Count); i++)
        {
            if (sentence.WordAt(i) is "video" or "videotaped" or "televised" or "prerecorded" or "pre-recorded" or "remotely" or "videolink" or "online")
            {
                return new("by video", sentence[i].Span);
            }
            if (sentence.IsWord(i, "in") && sentence.IsWord(i + 1, "person"))
            {
                return new("in person", sentence.Cover(i, i + 1));
            }
            if (sentence.WordAt(i) is "letter" or "message" && sentence.Is(i - 1, WordClass.Determiner | WordClass.CueNoun) && !sentence.IsWord(i - 1, "video"))
            {
                return new("by letter", sentence[i].Span);
            }
        }
        return null;
    }

    // The manner may stand a sentence or two on: "this year Lee delivered her speech in person".
    private static Manner? MannerAround(Mention mention, Sentence sentence, IReadOnlyList<Sentence> around) =>
        MannerIn(sentence, 0, sentence.Count) ?? around.Skip(sentence.Index + 1).Take(MannerReach).Where(s => s.Span.Start > sentence.Span.Start && Names(s, mention)).Select(s => MannerIn(s, 0, s.Count)).FirstOrDefault(m => m is not null);

    private static bool Names(Sentence sentence, Mention mention) =>
        sentence.Span.In(sentence.Shadow).Contains(PersonNames.FamilyName(mention.Name!), StringComparison.Ordinal);

    // "was presided over by Minister Ann Lee", "Ann Lee presided over the conference"
    private Mention? Presiding(Sentence sentence, int verb)
    {
        if (sentence.IsWord(verb + 1, "over") && sentence.IsWord(verb + 2, "by"))
        {
            return PersonAfter(sentence, verb + 2, 10);
        }
        return subjects.Of(sentence, verb) is { } chair && EventWithin(sentence, verb + 1, 8) ? chair : null;
    }

    private static bool IsSpeaking(Sentence sentence, int i) =>
        sentence.WordAt(i) is "spoke" or "speaking" or "addressed"
        || (IsSpeech(sentence.WordAt(i)) && (sentence.IsWord(i + 1, "at") || sentence.IsWord(i + 1, "to")));

    private static bool IsSpeech(ReadOnlySpan<char> word) => word is "speech" or "address" or "keynote" or "remarks";

    private int? At(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(verb + 9, sentence.Count); i++)
        {
            // "spoke Sunday at the opening of the second …": the opening is an occasion of its own.
            if ((sentence.IsWord(i, "opening") && sentence.IsWord(i + 1, "of") && EventWithin(sentence, i + 2, 8)) || IsEvent(sentence, i))
            {
                return IsOurs(sentence, verb, i) ? i : null;
            }
            if (sentence.IsMark(i, ',') || sentence.IsMark(i, ';'))
            {
                return null;
            }
        }
        return null;
    }

    // "spoke at the news conference", "spoke at the Lowland Forum": somebody else's occasion.
    private bool IsOurs(Sentence sentence, int verb, int at)
    {
        for (var i = verb + 1; i < at; i++)
        {
            if (sentence.WordAt(i) is "news" or "press" or "video" or "separate" or "another" or "side" or "sub-forum" || (sentence.IsCapitalised(i) && !named.NamesIn(sentence).Any(n => n.First <= i && i <= n.Last)
                && !sentence.Is(i, WordClass.Weekday | WordClass.Month)))
            {
                return false;
            }
        }
        return true;
    }

    // "opening ceremony", "conference" for any name and number of it
    private static string Place(Sentence sentence, int ceremony)
    {
        var first = sentence.WordAt(Math.Max(0, ceremony - 1)) is "opening" or "closing" or "plenary" or "welcome" ? ceremony - 1 : ceremony;
        return sentence.Cover(first, ceremony).Of(sentence.Shadow).ToLowerInvariant();
    }

    // The subject, or everybody named behind the colon: "those who spoke at the closing session were: A; B; C".
    private IEnumerable<Mention> SpeakersOf(Sentence sentence, int verb, int ceremony)
    {
        var colon = Enumerable.Range(ceremony, sentence.Count - ceremony).FirstOrDefault(i => sentence.IsMark(i, ':'), -1);
        if (colon > 0)
        {
            return names.Within(sentence, colon, sentence.Count - 1).Where(m => m.Kind == NameKind.Person);
        }
        // "delivered the keynote address at the opening ceremony": who delivered it
        return subjects.Of(sentence, IsSpeech(sentence.WordAt(verb)) ? DeliveringVerb(sentence, verb) : verb) is { } speaker ? [speaker] : [];
    }

    private static int DeliveringVerb(Sentence sentence, int speech)
    {
        for (var i = speech - 1; i > Math.Max(0, speech - 6); i--)
        {
            if (sentence.WordAt(i) is "delivered" or "gave" or "made" or "delivers" or "gives" or "delivering")
            {
                return i;
            }
        }
        return -1;
    }

    private Mention? PersonAfter(Sentence sentence, int from, int reach) =>
        names.Within(sentence, from, Math.Min(sentence.Count - 1, from + reach)).FirstOrDefault(m => m.Kind == NameKind.Person);

    private bool EventWithin(Sentence sentence, int from, int reach) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(reach, sentence.Count - from))).Any(i => IsEvent(sentence, i));

    private bool IsEvent(Sentence sentence, int i) =>
        i >= 0 && i < sentence.Count && (Events.Contains(sentence.WordAt(i).ToString()) || names.EndingAt(sentence, i) is { Kind: NameKind.Event });
}
