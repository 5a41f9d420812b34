using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>The sentences that say that somebody spoke at a conference: "Governor Ann Lee opened the conference with a speech", "a letter from Otto Berg to the summit".</summary>
internal sealed class SpeechEvents(NameTable names)
{
    private const int Reach = 14;
    private const int ToSpeech = 4;

    public IEnumerable<(string Speaker, int? Year, Span Evidence)> In(Sentence sentence, IReadOnlyList<EventPhrase> events)
    {
        foreach (var phrase in events.Where(e => e.IsOurs))
        {
            if (IsDelivering(sentence, phrase.Last + 1) && !IsComing(sentence, phrase.First))
            {
                foreach (var speaker in SpeakersOf(sentence, phrase.First))
                {
                    yield return (speaker.Name!, phrase.Year, sentence.Cover(Math.Min(speaker.First, phrase.First), phrase.Last));
                }
                continue;
            }
            for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - Reach); i--)
            {
                if (OccasionWords.ApartWords.Has(sentence.WordAt(i)) && !sentence.IsWord(i - 1, "spoke"))
                {
                    break;
                }
                if (IsSpeaking(sentence, i) && !IsDenied(sentence, i) && !(sentence.WordAt(i) is "told" && i < phrase.First - 1))
                {
                    foreach (var speaker in SpeakersOf(sentence, i))
                    {
                        yield return (speaker.Name!, phrase.Year, sentence.Cover(Math.Min(speaker.First, i), Math.Max(phrase.Last, speaker.Last)));
                    }
                    break;
                }
            }
        }
    }

    // "Ann Lee came to the conference in Norland, giving a short speech": what is given behind a comma is given there.
    private static bool IsDelivering(Sentence sentence, int behind)
    {
        for (var i = behind; i < Math.Min(behind + Reach, sentence.Count - 1); i++)
        {
            if (sentence.IsMark(i, ',') && sentence.WordAt(i + 1) is "delivering" or "giving" or "making")
            {
                return Enumerable.Range(i + 2, Math.Min(ToSpeech, sentence.Count - i - 2)).Any(n => OccasionWords.Speeches.Has(sentence.WordAt(n)));
            }
            if (sentence.Is(i, WordClass.Subordinator | WordClass.Conjunction | WordClass.RelativePronoun))
            {
                return false;
            }
        }
        return false;
    }

    // "will come to the conference", "did not come"
    private static bool IsComing(Sentence sentence, int first) => Enumerable.Range(Math.Max(0, first - Reach), Math.Min(first, Reach))
        .Any(i => sentence.Is(i, WordClass.Modal | WordClass.Negation) || sentence.WordAt(i) is "expected" or "scheduled" or "due");

    // "spoke at", "delivered the keynote at", "his speech to"; "opened" is speaking only of the whole event.
    // "told reporters ahead of the conference" is not there.
    private static bool IsSpeaking(Sentence sentence, int i) =>
        sentence[i].IsWord && (OccasionWords.Speeches.Has(sentence.WordAt(i))
            || sentence.WordAt(i) is "spoke" or "speak" or "speaks" or "speaking" or "spoken" or "addressed" or "addresses" or "addressing" or "opened" or "opens" or "opening" or "told");

    // "was to speak", "did not speak", "will address": nobody has spoken.
    private static bool IsDenied(Sentence sentence, int i)
    {
        for (var n = i - 1; n >= Math.Max(0, i - 4); n--)
        {
            if (sentence.WordAt(n) is "not" or "never" or "will" or "would" or "to" or "expected" or "scheduled" or "may" or "might" or "should" or "didn't")
            {
                return true;
            }
        }
        return false;
    }

    private List<Mention> SpeakersOf(Sentence sentence, int verb)
    {
        // "a letter from Otto Berg", "with a speech by Ann Lee", "began with a film by Ann Lee"
        var behind = names.Within(sentence, verb + 1, sentence.Count - 1).FirstOrDefault(m => m.Kind == NameKind.Person);
        if (behind is not null && sentence.WordAt(Math.Max(0, behind.PhraseFirst - 1)) is "by" or "from" or "of" && OccasionWords.Speeches.Has(sentence.WordAt(verb)))
        {
            return [behind];
        }
        var before = names.Within(sentence, 0, verb).Where(m => m.Kind == NameKind.Person).ToList();
        return before.Count == 0 ? [] : WithTheOthers(sentence, before);
    }

    // "Ann Lee, Otto Berg and Petra Lund spoke at": all of a list, else the nearest.
    private static List<Mention> WithTheOthers(Sentence sentence, List<Mention> before)
    {
        var list = new List<Mention> { before[^1] };
        for (var i = before.Count - 2; i >= 0; i--)
        {
            var (from, to) = (before[i].Last + 1, list[^1].PhraseFirst - 1);
            if (to - from > 1 || from > to || !Enumerable.Range(from, to - from + 1).All(n => sentence.IsMark(n, ',') || sentence.WordAt(n) is "and"))
            {
                break;
            }
            list.Add(before[i]);
        }
        return list;
    }
}
