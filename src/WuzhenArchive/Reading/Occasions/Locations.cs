using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Where the events that a sentence names place it: "told the conference", "in his keynote at the summit", "at a harbour fair in Athens",
/// "ahead of the conference".
/// </summary>
internal static class Locations
{
    private const int StepsBack = 6;

    /// <summary>What the events of a sentence tell; null when none of them tells anything.</summary>
    public static ToldOccasion? Of(SpokenSentence sentence)
    {
        if (sentence.Events.Count == 0)
        {
            return null;
        }
        var settings = sentence.Events.Where(e => sentence.IsTold(e.Last)).Select(e => At(sentence, e)).OfType<ToldOccasion>().ToList();
        return settings.Find(s => s.Kind == OccasionKind.Stated) is { } stated && !settings.Exists(s => s.Kind == OccasionKind.Elsewhere && s.Evidence.Start < stated.Evidence.Start && IsApart(sentence, s.Evidence))
            ? stated
            : settings.FirstOrDefault();
    }

    private static bool IsApart(SpokenSentence sentence, Span evidence) => OccasionWords.ApartWords.Has(evidence.In(sentence.Sentence.Shadow).ToString().Split(' ')[0]);

    private static ToldOccasion? At(SpokenSentence sentence, EventPhrase phrase)
    {
        var (i, isStretch) = (phrase.First - 1, false);
        for (var steps = 0; i >= 0 && steps < StepsBack; steps++, i--)
        {
            var word = sentence.WordAt(i);
            if (word is "of" && Stretch(sentence, i) is >= 0 and var stretch)
            {
                (i, isStretch) = (stretch, true);
                if (sentence.WordAt(i) is "eve")
                {
                    return new(OccasionKind.Elsewhere, null, sentence.Cover(i, phrase.Last));
                }
                continue;
            }
            if (word is "of" && sentence.WordAt(i - 1) is "ahead" or "Ahead" or "front" or "advance")
            {
                return new(OccasionKind.Elsewhere, null, sentence.Cover(i - 1, phrase.Last));
            }
            if (word is "to" && sentence.WordAt(i - 1) is "prior" or "Prior" or "run-up" or "runup" or "up")
            {
                return new(OccasionKind.Elsewhere, null, sentence.Cover(i - 1, phrase.Last));
            }
            if (word is "before" or "Before" or "after" or "After" or "following" or "Following" or "since" or "Since" or "until" && !IsSpeakingBefore(sentence, i))
            {
                return new(OccasionKind.Elsewhere, null, sentence.Cover(TimeBefore(sentence, i), phrase.Last));
            }
            // "Berg, who was at the conference, said": where he said it, nobody tells.
            if (word is "at" && sentence.Is(i - 1, WordClass.Be))
            {
                return null;
            }
            if (IsOfSomethingElse(sentence, i) || IsAhead(sentence, phrase))
            {
                return null;
            }
            if ((OccasionWords.AtWords.Has(word) || IsHearing(sentence, i, phrase.First)) && (isStretch || IsDirect(sentence, i, phrase.First)))
            {
                return phrase.IsOurs ? new(OccasionKind.Stated, phrase.Year, sentence.Cover(i, phrase.Last)) : new(OccasionKind.Elsewhere, null, sentence.Cover(i, phrase.Last));
            }
            if (!sentence.IsTold(i) || !(isStretch || sentence.Sentence[i].Kind is Prose.UnitKind.Possessive or Prose.UnitKind.Number || sentence.Is(i, WordClass.Determiner | WordClass.Adverb | WordClass.PossessivePronoun) || OccasionWords.Ceremonial.Has(word)))
            {
                return null;
            }
        }
        return null;
    }

    // "the delegation to the conference", "about the mood at the conference": this says what the words are about, not where they were said.
    private static bool IsOfSomethingElse(SpokenSentence sentence, int preposition)
    {
        var before = preposition - 1;
        return sentence.WordAt(preposition) switch
        {
            "to" => sentence.IsTold(before) && sentence.Sentence[before].IsWord && sentence.Is(before, WordClass.Role | WordClass.Human) | sentence.WordAt(before) is "delegation" or "team" or "visit" or "visitor" or "visitors" or "trip" or "way" or "invitation" or "invited" or "key" or "adviser" or "advisor",
            "at" => sentence.WordAt(before - 1) is "the" or "a" or "an" && sentence.WordAt(before - 2) is "about" or "over" or "for" or "of" && !OccasionWords.Speeches.Has(sentence.WordAt(before)) && !OccasionWords.Events.Has(sentence.WordAt(before)) && !OccasionWords.Stretches.Has(sentence.WordAt(before)),
            _ => false,
        };
    }

    // "at the next conference": nobody has spoken there yet.
    private static bool IsAhead(SpokenSentence sentence, EventPhrase phrase) =>
        Enumerable.Range(Math.Max(0, phrase.First - 1), phrase.Last - Math.Max(0, phrase.First - 1)).Any(i => sentence.WordAt(i) is "next" or "upcoming" or "forthcoming" or "coming");

    // "the organizers of the conference" is nowhere; "on the sidelines of the conference" is at it.
    private static int Stretch(SpokenSentence sentence, int of) => of > 0 && OccasionWords.Stretches.Has(sentence.WordAt(of - 1)) ? of - 1 : -1;

    private static bool IsDirect(SpokenSentence sentence, int preposition, int first)
    {
        for (var i = preposition + 1; i < first; i++)
        {
            if (!sentence.IsTold(i) || sentence.Is(i, WordClass.Preposition | WordClass.Conjunction))
            {
                return false;
            }
        }
        return true;
    }

    // "warned the opening ceremony that"; who "labelled the conference a feast" was not heard by it.
    private static bool IsHearing(SpokenSentence sentence, int i, int first) =>
        i == first - 1 && sentence.IsTold(i) && sentence.Sentence.ReportingVerbAt(i) is var (verb, _) && verb.Frame.HasFlag(VerbFrame.Hearer);

    private static bool IsSpeakingBefore(SpokenSentence sentence, int i) => sentence.WordAt(i) is "before" && OccasionWords.Speaking.Has(sentence.WordAt(i - 1));

    // "a week before the conference"
    private static int TimeBefore(SpokenSentence sentence, int i) =>
        OccasionWords.Spans.Has(sentence.WordAt(i - 1)) ? Math.Max(0, i - 2) : i;
}
