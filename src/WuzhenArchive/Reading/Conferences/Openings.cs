using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Who opened the conference and how, who presided, who spoke at its opening: "the summit opened with a message by Ann Lee".</summary>
internal sealed class Openings(NameTable names)
{
    private static readonly HashSet<string> Events = new(StringComparer.OrdinalIgnoreCase) { "conference", "summit", "event", "forum", "gathering", "meeting", "congress", "ceremony" };

    // In sentences, parentheses counted.
    private const int MannerReach = 12;

    public IEnumerable<(string Name, AppearanceReading Appearance)> Find(Sentence sentence, IReadOnlyList<Sentence> around, int year)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsWord(i, "opened") && Opening(sentence, i, around) is var (mention, manner))
            {
                yield return (mention.Name!, new("opened", manner?.Words, year, sentence.Cover(Math.Min(mention.First, i), Math.Max(mention.Last, i)), manner?.Span));
            }
            else if (sentence.IsWord(i, "presided") && Presiding(sentence, i) is { } chair)
            {
                yield return (chair.Name!, new("presided", null, year, sentence.Cover(Math.Min(chair.First, i), Math.Max(chair.Last, i))));
            }
            else if (IsSpeaking(sentence, i) && At(sentence, i) is { } ceremony)
            {
                foreach (var speaker in SpeakersOf(sentence, i, ceremony))
                {
                    yield return (speaker.Name!, new("spoke at the " + Place(sentence, ceremony), null, year, speaker.Span));
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
        return names.EndingAt(sentence, verb - 1) is { Kind: NameKind.Person } opener && EventWithin(sentence, verb + 1, 8)
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
        sentence.Span.In(sentence.Shadow).Contains(PersonName.Of(mention.Name!).Mentioned, StringComparison.Ordinal);

    // "was presided over by Minister Ann Lee", "Ann Lee presided over the conference"
    private Mention? Presiding(Sentence sentence, int verb)
    {
        if (sentence.IsWord(verb + 1, "over") && sentence.IsWord(verb + 2, "by"))
        {
            return PersonAfter(sentence, verb + 2, 10);
        }
        return names.EndingAt(sentence, verb - 1) is { Kind: NameKind.Person } chair && EventWithin(sentence, verb + 1, 8) ? chair : null;
    }

    private static bool IsSpeaking(Sentence sentence, int i) =>
        sentence.WordAt(i) is "spoke" or "speaking" or "addressed" || (sentence.WordAt(i) is "speech" or "address" or "keynote" && sentence.IsWord(i + 1, "at"));

    private int? At(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(verb + 6, sentence.Count); i++)
        {
            if (IsEvent(sentence, i))
            {
                return i;
            }
        }
        return null;
    }

    private static string Place(Sentence sentence, int ceremony)
    {
        var first = ceremony;
        while (first > 0 && sentence[first - 1].IsWord && !sentence.Is(first - 1, WordClass.Determiner | WordClass.Preposition | WordClass.PossessivePronoun))
        {
            first--;
        }
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
        return names.EndingAt(sentence, verb - 1) is { Kind: NameKind.Person } speaker ? [speaker] : [];
    }

    private Mention? PersonAfter(Sentence sentence, int from, int reach) =>
        names.Within(sentence, from, Math.Min(sentence.Count - 1, from + reach)).FirstOrDefault(m => m.Kind == NameKind.Person);

    private bool EventWithin(Sentence sentence, int from, int reach) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(reach, sentence.Count - from))).Any(i => IsEvent(sentence, i));

    private bool IsEvent(Sentence sentence, int i) =>
        i >= 0 && i < sentence.Count && (Events.Contains(sentence.WordAt(i).ToString()) || names.EndingAt(sentence, i) is { Kind: NameKind.Event });
}
