using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Prose;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Where the tree says that what is told ends before the signs say so: at what belongs to the author's own clause, or to the verb of
/// saying and not to what is said. Only what the tree is sure of counts; the rest is left to the signs.
/// </summary>
internal static class SyntacticEnd
{
    /// <param name="end">The last unit of the content as the signs tell it.</param>
    public static int Of(Sentence sentence, int start, int end, Cue cue)
    {
        if (!MayEndBefore(sentence, start, end, cue) || sentence.Tree is not { } tree)
        {
            return end;
        }
        var head = Top(tree, start, start);
        if (tree.Head(head) < 0)
        {
            return end;
        }
        for (var i = start + 1; i <= end; i++)
        {
            // "that the gate is shut and that the lock leaks": two things told by one verb.
            if (sentence[i].Kind == UnitKind.Mark || (sentence.Is(i, WordClass.Conjunction) && sentence.Is(i + 1, WordClass.That)) || sentence.Is(i, WordClass.That))
            {
                continue;
            }
            if (Ends(sentence, tree, start, head, i, cue))
            {
                return IsWhole(sentence, tree, start, head, i - 1, cue) ? Before(sentence, start, i) : end;
            }
        }
        return end;
    }

    // "that despite the flood, the lock was dry": what has no verb yet is not all of a clause.
    private static bool IsWhole(Sentence sentence, SentenceTree tree, int start, int head, int last, Cue cue) =>
        !cue.Verb.Frame.HasFlag(Lexicon.VerbFrame.Clause) || tree.Relation(head) == Relation.Obj || sentence.Is(start, WordClass.To) || Clauses.HasVerb(sentence, start, last);

    // Parsing takes longer than all else, so it is done only where there is a sign of something to find: the cue stands in a clause that
    // another may follow, or the content holds what may be a second verb, a remark, or a time.
    private static bool MayEndBefore(Sentence sentence, int start, int end, Cue cue)
    {
        if (cue.Group.Kind == VerbGroupKind.Participle || sentence.Is(cue.From - 1, Opens) || sentence.Is(cue.Group.First - 1, WordClass.RelativePronoun))
        {
            return end > start;
        }
        for (var i = start + 1; i <= end; i++)
        {
            if (sentence.Is(i, WordClass.Weekday | WordClass.Month) || sentence.IsWord(i, "during") || sentence.IsWord(i, "through") || sentence.IsWord(i, "in")
                || sentence.IsMark(i, '\u2013') || (sentence.IsMark(i - 1, ',') && sentence.WordAt(i).EndsWith("ing"))
                || (sentence.IsMark(i - 1, ',') && (sentence.Is(i, WordClass.RelativePronoun | WordClass.Subordinator) || sentence.IsWord(i, "one") || sentence.IsWord(i, "even"))) || (sentence.Is(i, WordClass.Conjunction) && IsVerbNear(sentence, i + 1)))
            {
                return true;
            }
        }
        return false;
    }

    private const WordClass Opens = WordClass.Subordinator | WordClass.RelativePronoun | WordClass.That | WordClass.WhWord | WordClass.Preposition;

    private static bool IsVerbNear(Sentence sentence, int first)
    {
        for (var i = first; i < Math.Min(first + 5, sentence.Count); i++)
        {
            if (sentence.Is(i, WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.PresentVerb | WordClass.Auxiliary | WordClass.Reporting) || Clauses.LooksPast(sentence, i))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Ends(Sentence sentence, SentenceTree tree, int start, int head, int i, Cue cue)
    {
        if (tree.IsBelow(i, head))
        {
            return OpensRemark(sentence, tree, i, start) || OpensReserve(sentence, i, start) || IsOnlyDay(sentence, tree, i, head)
                || (tree.Relation(head) is Relation.Obj or Relation.Obl && sentence.IsWord(i, "in") && sentence.Is(i + 1, WordClass.PossessivePronoun) && IsDocumentNear(sentence, i + 2))
                || (K("RT") && ShiftsTense(sentence, tree, head, i, cue)) || (K("RD") && OpensAppositionBehindDash(sentence, tree, i)) || (K("RP") && OpensParticiple(sentence, tree, head, i));
        }
        if (OpensParticiple(sentence, tree, head, i) || OpensAppositionBehindDash(sentence, tree, i))
        {
            return true;
        }
        var top = Top(tree, i, start);
        var to = tree.Head(top);
        var outside = 1 - tree.Chance(top, start, sentence.Count);
        var isBehindComma = sentence.IsMark(i - 1, ',') || sentence.EndsWithComma(i - 1) || sentence.IsMark(i - 1, '\u2013');
        // "on the day that Berg said the lock was dry, the keepers left": the sentence's own clause begins.
        if (to < 0)
        {
            return tree.IsRoot(top) && (isBehindComma || tree.Subject(head) >= 0 || (K("R13") && tree.Subject(top) is >= 0 and var subject && tree.IsBelow(cue.First, subject)));
        }
        if (K("R11") && !tree.IsBelow(top, cue.First) && to < cue.From && tree.IsBelow(cue.First, to) && (isBehindComma ? outside > 0.5 : outside > 0.8 && tree.Relation(cue.First) == Relation.AclRelcl))
        {
            return true;
        }
        if (i > tree.Extent(top).First && tree.Extent(top).First > start)
        {
            return false;
        }
        return tree.Relation(top) switch
        {
            Relation.Conj => to == cue.First && outside > 0.5 && EndsJoined(sentence, tree, head, top, outside, cue),
            Relation.Obl or Relation.OblUnmarked => to == cue.First && tree.Relation(head) == Relation.Obj && outside > 0.7 && IsTime(sentence, tree, i, top),
            Relation.Advcl when K("R10") => to == cue.First && outside > 0.5 && sentence.Is(top, WordClass.Reporting) && tree.Subject(top) >= 0,
            _ => false,
        };
    }

    private static bool K(string name) => Environment.GetEnvironmentVariable(name) is null;

    // "said the lock was dry and warned of floods", "criticised the lock and left": the next thing that was done.
    private static bool EndsJoined(Sentence sentence, SentenceTree tree, int head, int top, float outside, Cue cue) =>
        tree.Class(top) == Grammar.WordClass.Verb
        && (tree.Subject(top) >= 0
            ? tree.Relation(head) is not (Relation.Ccomp or Relation.Parataxis) || Contradicts(sentence, tree, head, top, cue)
            : sentence.Is(top, WordClass.Reporting) || (tree.Tense(top) == tree.Tense(cue.First) && (outside > 0.8 || tree.Relation(head) == Relation.Obj)));

    // "criticised the lock during a debate": when and where it was said.
    private static bool IsTime(Sentence sentence, SentenceTree tree, int first, int top) =>
        tree.Relation(top) == Relation.OblUnmarked || sentence.Is(top, WordClass.Weekday | WordClass.Month) || sentence.IsWord(first, "during") || sentence.IsWord(first, "through")
        || (sentence.IsWord(first, "in") && sentence.Is(top, WordClass.Document));

    // "said the lock was closed, which the town denies": a remark of the author's closes the sentence.
    private static bool OpensRemark(Sentence sentence, SentenceTree tree, int i, int start) =>
        sentence.IsMark(i - 1, ',') && i > start + 1 && tree.Tag(i) is "WDT" or "WP" or "WRB" && sentence.Is(i, WordClass.RelativePronoun)
        && tree.Relation(Clause(tree, i)) is Relation.AclRelcl or Relation.AdvclRelcl && tree.Extent(Clause(tree, i)) is var (first, last) && first >= i - 1 && last >= sentence.LastBeforeClosing() && !sentence.Is(i + 1, WordClass.Modal);

    // "said it aims to grow and took a swipe": past as the cue is, where what is told is present. "said she would mend it, but the keepers
    // still wait": present, where all that is told is put back. "urged them to wait, but Lee would not": a clause joined to no clause.
    private static bool ShiftsTense(Sentence sentence, SentenceTree tree, int head, int i, Cue cue)
    {
        if (!sentence.Is(i, WordClass.Conjunction) || i + 1 >= sentence.Count)
        {
            return false;
        }
        var joined = i + 1;
        while (tree.Head(joined) > i)
        {
            joined = tree.Head(joined);
        }
        if (tree.Relation(joined) != Relation.Conj || !tree.IsBelow(head, tree.Head(joined)) || tree.Class(joined) is not (Grammar.WordClass.Verb or Grammar.WordClass.Aux or Grammar.WordClass.Noun or Grammar.WordClass.Adj))
        {
            return false;
        }
        var (cueTense, told, other) = (tree.Tense(cue.First), tree.Tense(head), tree.Tense(joined));
        var subject = tree.Subject(joined);
        if (subject < 0)
        {
            return IsPast(cueTense) && told is "VBZ" or "VBP" && other is "VBD" && tree.Class(joined) == Grammar.WordClass.Verb;
        }
        if (sentence.Is(subject, WordClass.PersonalPronoun))
        {
            return false;
        }
        return tree.Class(head) == Grammar.WordClass.Verb && told == "VB" && !HasModal(sentence, tree, head) && other is not "VB"
            || Contradicts(sentence, tree, head, joined, cue);
    }

    // In the present, with a subject of its own, where cue and content stand in the past.
    private static bool Contradicts(Sentence sentence, SentenceTree tree, int head, int joined, Cue cue) =>
        IsPast(tree.Tense(cue.First)) && (IsPast(tree.Tense(head)) || sentence.IsWord(tree.Child(head, Relation.Aux), "would"))
        && tree.Tense(joined) is "VBZ" or "VBP" && !sentence.Is(tree.Subject(joined), WordClass.PersonalPronoun);

    // "in her letter to the keepers", "in his last speech"
    private static bool IsDocumentNear(Sentence sentence, int first) =>
        sentence.Is(first, WordClass.Document) || (sentence[first].IsWord && sentence.Is(first + 1, WordClass.Document));

    private static bool HasModal(Sentence sentence, SentenceTree tree, int verb) => tree.Child(verb, Relation.Aux) is >= 0 and var auxiliary && sentence.Is(auxiliary, WordClass.Modal | WordClass.Do);

    private static bool IsPast(string tag) => tag is "VBD" or "VBN";

    // "had “warmly welcomed” the order — a ministry word for shut gates"
    private static bool OpensAppositionBehindDash(Sentence sentence, SentenceTree tree, int i)
    {
        if (!IsDash(sentence, i - 1) || Enumerable.Range(i, sentence.Count - i).Any(n => IsDash(sentence, n)))
        {
            return false;
        }
        var noun = i;
        while (tree.Head(noun) >= i)
        {
            noun = tree.Head(noun);
        }
        return tree.Head(noun) < i && !Enumerable.Range(i, noun - i + 1).Any(sentence.IsQuotation) && tree.Class(noun) == Grammar.WordClass.Noun && tree.Subject(noun) < 0 && !Enumerable.Range(i, noun - i + 1).Any(sentence.IsQuotation)
            && tree.Extent(noun).Last >= sentence.LastBeforeClosing();
    }

    private static bool IsDash(Sentence sentence, int i) =>
        (sentence.IsMark(i, '\u2013') || sentence.IsMark(i, '-')) && sentence.Shadow[sentence[i].Span.Start - 1] == ' ';

    // What saying something does to others, or to what was said before.
    private static readonly HashSet<string> Effects =
    [
        "angering", "annoying", "breaking", "causing", "contradicting", "defying", "delighting", "disregarding", "drawing", "earning", "echoing", "enraging",
        "forgetting", "ignoring", "infuriating", "irking", "joining", "neglecting", "opening", "overlooking", "pleasing", "prompting", "provoking", "raising",
        "reversing", "sparking", "stirring", "surprising", "triggering", "upsetting", "winning",
    ];

    // "called for lower tolls, drawing laughter": behind a noun, what the speaker did by it.
    private static bool OpensParticiple(Sentence sentence, SentenceTree tree, int head, int i) =>
        sentence.IsMark(i - 1, ',') && tree.Relation(head) is Relation.Obj or Relation.Obl && tree.Class(head) is Grammar.WordClass.Noun && tree.Tag(i) == "VBG" && tree.Head(i) < head && Effects.Contains(sentence.WordAt(i).ToString());

    // "said the lock was closed, though he did not say when"
    private static bool OpensReserve(Sentence sentence, int i, int start) =>
        i > start + 1 && sentence.IsMark(i - 1, ',') && (sentence.IsWord(i, "though") || sentence.IsWord(i, "although") || (sentence.IsWord(i, "even") && (sentence.IsWord(i + 1, "though") || sentence.IsWord(i + 1, "as")))
            || (sentence.IsWord(i, "one") && sentence.Is(i + 1, WordClass.That)));

    // "announced the deal on Monday"
    private static bool IsOnlyDay(Sentence sentence, SentenceTree tree, int i, int head)
    {
        var day = sentence.IsWord(i, "on") ? i + 1 : i;
        return tree.Relation(head) == Relation.Obj && sentence.Is(day, WordClass.Weekday) && day >= sentence.LastBeforeClosing() - 1 && (day == sentence.LastBeforeClosing() || sentence.WordAt(day + 1) is "night" or "morning" or "afternoon" or "evening");
    }

    private static int Clause(SentenceTree tree, int i)
    {
        while (tree.Head(i) >= 0 && tree.Relation(i) is not (Relation.AclRelcl or Relation.AdvclRelcl))
        {
            i = tree.Head(i);
        }
        return i;
    }

    private static int Top(SentenceTree tree, int unit, int start)
    {
        while (tree.Head(unit) >= start)
        {
            unit = tree.Head(unit);
        }
        return unit;
    }

    private static int Before(Sentence sentence, int start, int i)
    {
        var end = i - 1;
        while (end > start && (sentence[end].Kind == UnitKind.Mark || sentence.Is(end, WordClass.Conjunction)))
        {
            end--;
        }
        return end;
    }
}
