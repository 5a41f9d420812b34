using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds where a clause begins and ends, with as little grammar as that takes.</summary>
internal static class Clauses
{
    private const int ShortestPredicate = 5;
    private const int ShortestClause = 20;
    private const WordClass Finite = WordClass.Auxiliary | WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.PresentVerb;

    /// <summary>
    /// The last unit of the clause that begins at <paramref name="start"/>: it runs to the end of the sentence unless another cue,
    /// a semicolon, or (behind "While …") the main clause comes first.
    /// </summary>
    public static int End(Sentence sentence, int start, Cue cue)
    {
        var end = EndBySigns(sentence, start, cue);
        return SyntacticEnd.Of(sentence, start, end, cue);
    }

    private static int EndBySigns(Sentence sentence, int start, Cue cue)
    {
        var subordinate = IsSubordinate(sentence, cue);
        var relative = IsRelative(sentence, cue);
        var opening = cue.Group is { Kind: VerbGroupKind.Participle, First: 0 };
        var last = Math.Min(sentence.LastBeforeClosing(), cue.Stops.From(start) - 1);
        for (var i = start; (opening || relative || subordinate) && i <= last; i++)
        {
            if ((opening && (sentence.IsMark(i, ',') || (i > start && sentence.EndsWithComma(i - 1)))) || (relative && ClosesRelative(sentence, i)) || (subordinate && StartsMainClause(sentence, i)))
            {
                return i - 1;
            }
        }
        return last;
    }

    /// <summary>A semicolon, another cue, or the author's own words: whatever clause comes this far ends before it.</summary>
    public static bool StopsAt(Sentence sentence, int i) =>
        sentence.IsMark(i, ';') || (sentence.IsMark(i, ':') && sentence.IsQuotation(i + 1)) || ClosesAside(sentence, i) || StartsCue(sentence, i) || ResumesSubject(sentence, i);

    /// <summary>True when the units hold a verb with a tense, or a quotation behind a subject that can hold one: the port “is full”.</summary>
    public static bool HasVerb(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if ((sentence.IsQuotation(i) && sentence[i].Span.Length > (i > first ? ShortestPredicate : ShortestClause)) || (sentence.Is(i, WordClass.Auxiliary) && !sentence.Is(i - 1, WordClass.Conjunction)) || IsPredicate(sentence, i) || IsShortened(sentence, i) || ((sentence.Is(i, Finite) || LooksPast(sentence, i)) && !sentence.IsCapitalised(i) && IsLikelyVerb(sentence, i, first)))
            {
                return true;
            }
        }
        return false;
    }

    // "he ate": the word behind "he" is a verb, whatever it is.
    private static bool IsPredicate(Sentence sentence, int i) =>
        (sentence.IsWord(i, "he") || sentence.IsWord(i, "she") || sentence.IsWord(i, "they") || sentence.IsWord(i, "we") || sentence.IsWord(i, "i")) && i + 1 < sentence.Count && sentence[i + 1].IsWord
        && !sentence.IsCapitalised(i + 1) && !sentence.Is(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.RelativePronoun);

    // "it's", "they're": the verb hangs on the pronoun.
    private static bool IsShortened(Sentence sentence, int i) =>
        (sentence[i].Kind == UnitKind.Possessive && sentence.Is(i - 1, WordClass.PersonalPronoun | WordClass.That | WordClass.WhWord))
        || (sentence[i].IsWord && sentence.WordAt(i) is var word && (word.EndsWith("'re") || word.EndsWith("'ve") || word.EndsWith("'ll") || word.EndsWith("'d") || word.EndsWith("'m") || word.EndsWith("n't")));

    // A verb no table has: "balked".
    public static bool LooksPast(Sentence sentence, int i) =>
        sentence[i].IsWord && sentence[i].Class == WordClass.None && sentence.WordAt(i).Length > 4 && sentence.WordAt(i).EndsWith("ed");

    private static bool IsLikelyVerb(Sentence sentence, int i, int first) =>
        i > first && !sentence.Is(i - 1, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Preposition | WordClass.To)
        && sentence[i - 1].Kind != UnitKind.Possessive && !IsDoneBy(sentence, i);

    // "told the guests at a fair run by the town": what is done by somebody tells of the noun before it.
    private static bool IsDoneBy(Sentence sentence, int i) =>
        sentence.IsWord(i + 1, "by") && sentence.Is(i, WordClass.PastOrParticiple) && !sentence.Is(i, WordClass.PastVerb)
        && !sentence.Is(i - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.PersonalPronoun);

    // "While Berg opposed the plan, he was …": the cue stands in a clause that another one follows.
    private static bool IsSubordinate(Sentence sentence, Cue cue) =>
        cue.From > 0 && sentence.Is(cue.From - 1, WordClass.Subordinator) && cue.From - 1 <= 1;

    private static bool StartsMainClause(Sentence sentence, int comma)
    {
        if (!sentence.IsMark(comma, ','))
        {
            return false;
        }
        for (var i = comma + 1; i < Math.Min(comma + 10, sentence.Count); i++)
        {
            if (sentence.Is(i, WordClass.Auxiliary | WordClass.PastVerb | WordClass.PastOrParticiple) && i > comma + 1)
            {
                return true;
            }
            if (!sentence[i].IsWord || (i == comma + 1 && sentence.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.IngVerb)))
            {
                return false;
            }
        }
        return false;
    }

    // "Berg, who said the port was full, said …": the aside ends where its subject's own verb comes.
    private static bool ClosesAside(Sentence sentence, int comma) =>
        sentence.IsMark(comma, ',') && sentence.Is(comma + 1, WordClass.Reporting) && sentence.Is(comma + 1, WordClass.PastOrParticiple | WordClass.PastVerb)
        && VerbGroup.At(sentence, comma + 1).Kind == VerbGroupKind.Said && !sentence.IsWord(comma + 2, "by");

    // "Berg, who had argued that …, left", "the lock, which Berg said was dry, has been sold": the clause is part of an aside.
    private static bool IsRelative(Sentence sentence, Cue cue) =>
        cue.Group.First > 0 && (sentence.Is(cue.Group.First - 1, WordClass.RelativePronoun) || (cue.From > 0 && sentence.Is(cue.From - 1, WordClass.RelativePronoun)));

    private static bool ClosesRelative(Sentence sentence, int comma) =>
        sentence.IsMark(comma, ',') && sentence.Is(comma + 1, WordClass.Auxiliary | WordClass.PastVerb | WordClass.PastOrParticiple) && !sentence.IsWord(comma + 2, "by");

    // called it “a gift,” while Lee laughed; ", but he did not say how": a clause behind a closed quotation, and what somebody leaves unsaid.
    private static bool IsAuthors(Sentence sentence, int i) =>
        (sentence.EndsWithComma(i - 1) && (sentence.IsWord(i, "as") || sentence.IsWord(i, "while") || sentence.IsWord(i, "though") || sentence.IsWord(i, "although")))
        || (sentence.IsMark(i, ',') && sentence.IsWord(i + 1, "but") && sentence.Is(i + 2, WordClass.PersonalPronoun) && (sentence.IsWord(i + 3, "did") || sentence.IsWord(i + 3, "didn't")));

    // ", then left"; ", a claim that Lee denied": the author goes on.
    private static bool ResumesSubject(Sentence sentence, int comma) => IsAuthors(sentence, comma)
        || sentence.IsMark(comma, ',') && ((sentence.IsWord(comma + 1, "then") && sentence.Is(comma + 2, WordClass.PastVerb | WordClass.PastOrParticiple))
            || (sentence.Is(comma + 1, WordClass.Determiner) && sentence.Is(comma + 2, WordClass.CueNoun) && (sentence.Is(comma + 3, WordClass.That | WordClass.RelativePronoun) || sentence.IsCapitalised(comma + 3))));

    // "… and stressed that", ", but he said", ", adding that", ", while Lee argued"
    private static bool StartsCue(Sentence sentence, int i)
    {
        var next = i;
        var comma = sentence.IsMark(next, ',');
        next += comma ? 1 : 0;
        comma |= sentence.EndsWithComma(i - 1);
        var joined = sentence.Is(next, WordClass.Conjunction) && !sentence.IsWord(next, "or");
        next += joined ? 1 : 0;
        if (!comma && !joined)
        {
            return false;
        }
        if (IsSaid(sentence, next, joined) || (comma && sentence.IsWord(next, "according") && sentence.Is(next + 1, WordClass.To)))
        {
            return true;
        }
        if (comma && sentence.Is(next, WordClass.Subordinator))
        {
            next++;
        }
        // Berg said that the lock was dry, and “it leaks,” he added.
        if (sentence.EndsWithComma(next) && HasCueBehind(sentence, next))
        {
            return true;
        }
        // A subject of a few words before the verb.
        for (var n = next; (comma || StartsSubject(sentence, next)) && n < Math.Min(next + 7, sentence.Count); n++)
        {
            if (n > next && IsSaid(sentence, n, true) && CanBeSubject(sentence, next, n - 1))
            {
                return true;
            }
            if (!sentence[n].IsWord || sentence.Is(n, WordClass.Preposition | WordClass.That | WordClass.To))
            {
                return false;
            }
        }
        return false;
    }

    private static bool HasCueBehind(Sentence sentence, int quotation)
    {
        for (var i = quotation + 1; i < Math.Min(quotation + 6, sentence.Count) && sentence[i].IsWord; i++)
        {
            if (sentence.Is(i, WordClass.Reporting)
                && sentence.Is(i, WordClass.PastOrParticiple | WordClass.PastVerb | WordClass.PresentVerb)
                && (i + 1 >= sentence.Count || sentence[i + 1].Kind == UnitKind.Mark || i == quotation + 1))
            {
                return true;
            }
        }
        return false;
    }

    // "said it was low and Ann Lee said": a new subject, but not the second half of "Lee and Berg said".
    private static bool StartsSubject(Sentence sentence, int first) =>
        (sentence.IsCapitalised(first) || sentence.Is(first, WordClass.PersonalPronoun)) && !sentence.IsCapitalised(first - 2);

    private static bool CanBeSubject(Sentence sentence, int first, int last) =>
        sentence.Is(last, WordClass.PersonalPronoun | WordClass.IndefinitePronoun | WordClass.Document | WordClass.Human | WordClass.Role | WordClass.BodyNoun) || sentence.IsCapitalised(last)
        || sentence.Is(last, WordClass.Adverb | WordClass.Have) && last > first && CanBeSubject(sentence, first, last - 1);

    private static bool IsSaid(Sentence sentence, int i, bool joined)
    {
        while (joined && sentence.Is(i, WordClass.Adverb))
        {
            i++;
        }
        if (!sentence.Is(i, WordClass.Reporting) || !sentence[i].IsWord)
        {
            return false;
        }
        // "new faces and voices in government"
        if (joined && sentence.Is(i, WordClass.PresentVerb) && sentence.Tree is { } tree && tree.Class(i) == Grammar.WordClass.Noun)
        {
            return false;
        }
        return joined
            ? (sentence.Is(i, WordClass.PastOrParticiple | WordClass.PastVerb) || (sentence.Is(i, WordClass.PresentVerb) && !sentence.Is(i, WordClass.CueNoun | WordClass.BodyNoun | WordClass.Document))) && VerbGroup.At(sentence, i).Kind == VerbGroupKind.Said
                && (sentence.Is(i + 1, WordClass.That | WordClass.Preposition | WordClass.Determiner | WordClass.PersonalPronoun | WordClass.To) || sentence.IsQuotation(i + 1)
                    || sentence.IsCapitalised(i + 1) || (sentence.ReportingVerbAt(i) is { Verb.Frame: var frame } && frame.HasFlag(VerbFrame.Noun) && i + 1 < sentence.Count && sentence[i + 1].IsWord) || i + 1 >= sentence.Count || sentence[i + 1].Kind == UnitKind.Mark || sentence.IsWord(i + 1, "out"))
            : sentence.Is(i, WordClass.IngVerb);
    }
}
