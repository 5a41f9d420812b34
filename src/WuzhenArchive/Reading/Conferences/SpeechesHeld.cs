using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Who spoke at the conference or its opening, and how: "delivered the keynote address at the opening ceremony", "made a video speech to the conference".</summary>
internal sealed class SpeechesHeld(NameTable names, MeetingPlaces meetings, Subjects subjects)
{
    private const int Reach = 6;
    private const int MannerBefore = 3;
    private const int MannerBehind = 6;

    public void Find(Sentence sentence, FactEditions years, List<(string Name, AppearanceReading Appearance)> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsWord(i, "addressed") && Passive(sentence, i) is var (speaking, occasion) && years.Of(speaking.Span) is { } told)
            {
                var how = Manner.In(sentence, speaking.Last + 1, speaking.Last + MannerBehind);
                found.Add((speaking.Name!, new("spoke at the " + meetings.NameOf(sentence, occasion), how?.Words, told, speaking.Span, how?.Span)));
                continue;
            }
            if (!IsSpeaking(sentence, i) || (meetings.BehindSpeaking(sentence, i) ?? Attended(sentence, i)) is not { } meeting)
            {
                continue;
            }
            foreach (var speaker in SpeakersOf(sentence, i, meeting))
            {
                if (years.Of(speaker.Span) is { } year)
                {
                    var how = Manner.In(sentence, Math.Max(0, i - MannerBefore), Math.Min(sentence.Count - 1, Math.Max(i, meeting) + MannerBehind));
                    found.Add((speaker.Name!, new("spoke at the " + meetings.NameOf(sentence, meeting), how?.Words, year, speaker.Span, how?.Span)));
                }
            }
        }
    }

    // "The opening ceremony was addressed by President Ann Lee in a video message"
    private (Mention Speaker, int Meeting)? Passive(Sentence sentence, int verb)
    {
        if (!sentence.Is(verb - 1, WordClass.Be) || !sentence.IsWord(verb + 1, "by") || names.Within(sentence, verb + 2, Math.Min(sentence.Count - 1, verb + 2 + (2 * Reach))).FirstOrDefault(m => m.Kind == NameKind.Person) is not { } speaker)
        {
            return null;
        }
        for (var i = verb - 2; i >= Math.Max(0, verb - (2 * Reach)); i--)
        {
            if (meetings.IsMeeting(sentence, i))
            {
                return meetings.IsOurs(sentence, Math.Max(0, i - 3), i) ? (speaker, i) : null;
            }
        }
        return null;
    }

    private static bool IsSpeaking(Sentence sentence, int i) =>
        sentence.WordAt(i) is "spoke" or "speaking" or "addressed" or "Speaking" or "Addressing" || IsSpeech(sentence.WordAt(i));

    private static bool IsSpeech(ReadOnlySpan<char> word) => word is "speech" or "address" or "keynote" or "remarks";

    // "attended the opening ceremony and delivered a keynote speech": the speech was held where he was.
    private int? Attended(Sentence sentence, int speech)
    {
        if (!IsSpeech(sentence.WordAt(speech)) || DeliveringVerb(sentence, speech) is not (> 1 and var verb) || !sentence.IsWord(verb - 1, "and"))
        {
            return null;
        }
        for (var i = verb - 2; i >= Math.Max(0, verb - (2 * Reach)); i--)
        {
            if (sentence.IsWord(i, "attended"))
            {
                return meetings.ObjectOf(sentence, i) is { } meeting && meeting < verb ? meeting : null;
            }
        }
        return null;
    }

    private IEnumerable<Mention> SpeakersOf(Sentence sentence, int word, int meeting)
    {
        // "those who spoke at the closing session were: A; B; C"
        var colon = Enumerable.Range(meeting, sentence.Count - meeting).FirstOrDefault(i => sentence.IsMark(i, ':'), -1);
        if (colon > 0 && !IsSpeech(sentence.WordAt(word)))
        {
            return names.Within(sentence, colon, sentence.Count - 1).Where(m => m.Kind == NameKind.Person);
        }
        return SpeakerOf(sentence, word, meeting) is { } speaker ? [speaker] : [];
    }

    private Mention? SpeakerOf(Sentence sentence, int word, int meeting)
    {
        if (word == 0 && sentence.WordAt(0) is "Speaking" or "Addressing")
        {
            return BehindComma(sentence, meeting);
        }
        if (!IsSpeech(sentence.WordAt(word)))
        {
            return sentence.IsWord(word, "speaking") && !sentence.Is(word - 1, WordClass.Be) ? null : subjects.Of(sentence, sentence.Is(word - 1, WordClass.Be) ? word - 1 : word);
        }
        var verb = DeliveringVerb(sentence, word);
        if (verb > 1 && meeting < verb && sentence.IsWord(verb - 1, "and"))
        {
            return subjects.Of(sentence, Enumerable.Range(0, verb).LastOrDefault(i => sentence.IsWord(i, "attended"), -1));
        }
        return verb >= 0 ? subjects.Of(sentence, verb) : InSpeech(sentence, word, meeting);
    }

    // "In his keynote speech at the opening ceremony, Lee said", "Lee said in a speech at the opening ceremony"
    private Mention? InSpeech(Sentence sentence, int speech, int meeting)
    {
        for (var i = speech - 1; i >= Math.Max(0, speech - Reach); i--)
        {
            if (sentence.IsWord(i, "in"))
            {
                return i == 0 ? BehindComma(sentence, meeting) : sentence.Is(i - 1, WordClass.Reporting) ? subjects.Of(sentence, i - 1) : null;
            }
        }
        return null;
    }

    // The subject that follows the comma: "Speaking at the opening ceremony of the conference, Minister Ann Lee said".
    private Mention? BehindComma(Sentence sentence, int meeting)
    {
        var comma = Enumerable.Range(meeting, Math.Min(sentence.Count - meeting, 3 * Reach)).FirstOrDefault(i => sentence.IsMark(i, ','), -1);
        return comma < 0 ? null : names.Within(sentence, comma + 1, Math.Min(sentence.Count - 1, comma + (2 * Reach))).FirstOrDefault(m => m.Kind == NameKind.Person && m.PhraseFirst <= comma + 2);
    }

    private static int DeliveringVerb(Sentence sentence, int speech)
    {
        for (var i = speech - 1; i >= Math.Max(0, speech - Reach); i--)
        {
            if (sentence.WordAt(i) is "delivered" or "gave" or "made" or "delivers" or "gives" or "delivering")
            {
                return i;
            }
        }
        return -1;
    }
}
