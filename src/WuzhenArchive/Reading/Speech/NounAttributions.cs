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
    private const int LongestClosing = 5;

    private readonly NounOwners owners = new(names, sources);

    /// <param name="unowned">Cue nouns that tell of words, but not whose they are, for the findings.</param>
    public IEnumerable<Attribution> Find(Sentence sentence, List<Span> unowned)
    {
        for (var i = 1; sentence.Has(WordClass.CueNoun) && i + 1 < sentence.Count; i++)
        {
            if (!sentence.Is(i, WordClass.CueNoun) || IsDenied(sentence, i))
            {
                continue;
            }
            var beside = owners.Beside(sentence, i);
            if (beside is null && !sentence.Is(i + 1, WordClass.That | WordClass.To) && !sentence.IsWord(i + 1, "for"))
            {
                continue;
            }
            var owner = beside ?? owners.OfVerb(sentence, i);
            if (ContentOf(sentence, owner is not null && owner.First > i ? owner.Last : i, beside is { First: <= 1 }) is not { } content)
            {
                continue;
            }
            var cue = sentence.Cover(i, IsFor(sentence, i) ? i + 1 : i);
            if (owner is not null)
            {
                yield return new(sentence, owner, cue, [content], AttributionRule.CueNoun) { IsPhrase = IsFor(sentence, i) };
            }
            else if (NounOwners.IsNobodys(sentence, i))
            {
                unowned.Add(cue);
            }
        }
    }

    // "No warning of Berg's", "without her promise to": the noun itself is denied.
    private static bool IsDenied(Sentence sentence, int noun) => sentence.Is(noun - 1, WordClass.Negation);

    // "an appeal that touched the town"
    private static bool IsRelative(Sentence sentence, int that) =>
        sentence.Tree is { } tree && tree.Relation(that) is Grammar.Relation.Nsubj or Grammar.Relation.NsubjPass
        && (tree.Head(that) == that + 1 || sentence.Is(that + 1, WordClass.Auxiliary));

    // "a call for lower tolls"
    private static bool IsFor(Sentence sentence, int noun) => IsCall(sentence, noun) && sentence.IsWord(noun + 1, "for");

    // "a phone call" asks for nothing.
    private static bool IsCall(Sentence sentence, int noun) =>
        sentence.WordAt(noun) is "call" or "calls" or "plea" or "pleas" or "appeal" or "appeals"
        && sentence.Tree?.Child(noun, Grammar.Relation.Compound) is null or < 0;

    private static Span? ContentOf(Sentence sentence, int noun, bool isSubject)
    {
        var first = noun + 1;
        var last = sentence.LastBeforeClosing();
        if (sentence.Is(first, WordClass.That) && !IsRelative(sentence, first) && first < last
            && Clauses.HasVerb(sentence, first + 1, last))
        {
            return Content.Trimmed(sentence, first + 1, End(sentence, first + 1, isSubject));
        }
        if (sentence.Is(first, WordClass.To) && !sentence.Is(first + 1, WordClass.Determiner | WordClass.PossessivePronoun) && sentence.WordAt(noun) is "promise" or "pledge" or "vow" or "threat" or "demand" or "offer")
        {
            return Content.Trimmed(sentence, first, End(sentence, first + 1, isSubject));
        }
        if (IsFor(sentence, noun) && first < last)
        {
            return Content.Trimmed(sentence, first + 1, End(sentence, first + 1, isSubject));
        }
        // "a call to mend the lock", "a call to “listen”", but "a call to arms"
        if (IsCall(sentence, noun) && sentence.Is(first, WordClass.To) && (sentence.IsQuotation(first + 1)
            || sentence.Tree?.Tag(first + 1) == "VB"))
        {
            return Content.Trimmed(sentence, first, End(sentence, first + 1, isSubject));
        }
        // "was short: “The river is low.”"
        return sentence.IsQuotation(last) && sentence.IsMark(last - 1, ':') && last - first < LongestPredicate && Enumerable.Range(first, last - first).Any(i => sentence.Is(i, WordClass.Be))
            ? sentence[last].Span
            : null;
    }

    // "…, the Lake Herald reports."
    private static bool IsClosingCue(Sentence sentence, int comma, int last) =>
        sentence.IsMark(comma, ',') && last - comma <= LongestClosing && sentence.Is(last, WordClass.Reporting)
            && sentence.IsCapitalised(last - 1);

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
            if (Clauses.StopsAt(sentence, i) || IsClosingCue(sentence, i, last)
                || (sentence.IsMark(i, ',')
                && sentence.Is(i + 1, WordClass.Conjunction | WordClass.RelativePronoun | WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.IngVerb)))
            {
                return i - 1;
            }
        }
        return last;
    }
}
