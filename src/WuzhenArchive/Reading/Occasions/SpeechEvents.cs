using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>The sentences that say that somebody spoke at a conference: "Governor Ann Lee opened the conference with a speech", "a letter from Otto Berg to the summit".</summary>
internal sealed class SpeechEvents(NameTable names)
{
    private const int Reach = 14;

    public IEnumerable<(string Speaker, int? Year, Span Evidence)> In(Sentence sentence, IReadOnlyList<EventPhrase> events)
    {
        foreach (var phrase in events.Where(e => e.IsOurs))
        {
            for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - Reach); i--)
            {
                if (IsSpeaking(sentence, i) && !IsDenied(sentence, i))
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

    // "spoke at", "delivered the keynote at", "his speech to"; "opened" is speaking only of the whole event.
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
        // "a letter from Otto Berg", "with a speech by Ann Lee", "opened with a video from Ann Lee"
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
