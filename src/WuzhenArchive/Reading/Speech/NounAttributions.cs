using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Cues that are nouns with an owner: "Berg's claim that the lock leaks", "his promise to mend it", "Lee's answer was short: “…”".
/// </summary>
internal sealed class NounAttributions(NameTable names, SourceFinder sources)
{
    private const int LongestPredicate = 20;

    public IEnumerable<Attribution> Find(Sentence sentence)
    {
        for (var i = 1; sentence.Has(WordClass.CueNoun) && i + 1 < sentence.Count; i++)
        {
            if (sentence.Is(i, WordClass.CueNoun) && !IsDenied(sentence, i) && OwnerOf(sentence, i) is { } owner && ContentOf(sentence, owner.First > i ? owner.Last : i, owner.First <= 1) is { } content)
            {
                yield return new(sentence, owner, sentence.Cover(i, i), [content], AttributionRule.CueNoun);
            }
        }
    }

    // "No warning of Berg's", "without her promise to": the noun itself is denied.
    private static bool IsDenied(Sentence sentence, int noun) => sentence.Is(noun - 1, WordClass.Negation);

    // "Berg's repeated claim", "his claim"
    private Source? OwnerOf(Sentence sentence, int noun)
    {
        // "a claim by Otto Berg that"
        if (sentence.IsWord(noun + 1, "by") && names.Within(sentence, noun + 2, Math.Min(noun + 8, sentence.Count - 1)).FirstOrDefault() is { } by && by.PhraseFirst <= noun + 3 && sentence.Is(by.Last + 1, WordClass.That))
        {
            return sources.Made(sentence, by.PhraseFirst, by.Last, by);
        }
        for (var i = noun - 1; i >= Math.Max(0, noun - 3); i--)
        {
            if (sentence.Is(i, WordClass.PossessivePronoun))
            {
                return sources.Made(sentence, i, i);
            }
            if (sentence[i].Kind == UnitKind.Possessive)
            {
                return names.EndingAt(sentence, i - 1) is { } mention ? sources.Made(sentence, mention.PhraseFirst, i - 1, mention)
                    : i > 0 && sentence.Is(i - 1, WordClass.Role | WordClass.Human | WordClass.BodyNoun) ? sources.Before(sentence, i) : null;
            }
            if (!sentence[i].IsWord || sentence.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary))
            {
                return null;
            }
        }
        return null;
    }

    private static Span? ContentOf(Sentence sentence, int noun, bool isSubject)
    {
        var first = noun + 1;
        var last = sentence.LastBeforeClosing();
        if (sentence.Is(first, WordClass.That) && first < last && Clauses.HasVerb(sentence, first + 1, last))
        {
            return Content.Trimmed(sentence, first + 1, End(sentence, first + 1, isSubject));
        }
        if (sentence.Is(first, WordClass.To) && !sentence.Is(first + 1, WordClass.Determiner | WordClass.PossessivePronoun) && sentence.WordAt(noun) is "promise" or "pledge" or "vow" or "threat" or "demand" or "offer")
        {
            return Content.Trimmed(sentence, first, End(sentence, first + 1, isSubject));
        }
        // "was short: “The river is low.”"
        return sentence.IsQuotation(last) && sentence.IsMark(last - 1, ':') && last - first < LongestPredicate && Enumerable.Range(first, last - first).Any(i => sentence.Is(i, WordClass.Be))
            ? sentence[last].Span
            : null;
    }

    // A clause in the middle of a sentence runs on to a comma; in the subject it leaves the sentence its verb: "his claim that the lock leaks
    // has been tested".
    private static int End(Sentence sentence, int first, bool isSubject)
    {
        var last = sentence.LastBeforeClosing();
        for (var i = last; isSubject && i > first + 1; i--)
        {
            if (sentence.Is(i, WordClass.Auxiliary | WordClass.PastVerb) && !sentence.Is(i - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation | WordClass.PersonalPronoun | WordClass.RelativePronoun | WordClass.Subordinator))
            {
                return i - 1;
            }
        }
        for (var i = first + 1; i <= last; i++)
        {
            if (sentence.IsMark(i, ';') || (sentence.IsMark(i, ',') && sentence.Is(i + 1, WordClass.Conjunction | WordClass.RelativePronoun | WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.IngVerb)))
            {
                return i - 1;
            }
        }
        return last;
    }
}
