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
            if (sentence[i].Kind == UnitKind.Mark)
            {
                continue;
            }
            if (Ends(sentence, tree, start, head, i, cue))
            {
                return Before(sentence, start, i);
            }
        }
        return end;
    }

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
            if (sentence.Is(i, WordClass.Weekday | WordClass.Month) || sentence.IsWord(i, "during") || sentence.IsWord(i, "through")
                || (sentence.Is(i, WordClass.RelativePronoun) && sentence.IsMark(i - 1, ',')) || (sentence.Is(i, WordClass.Conjunction) && IsVerbNear(sentence, i + 1)))
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
            return OpensRemark(sentence, tree, i, start);
        }
        var top = Top(tree, i, start);
        var to = tree.Head(top);
        var outside = 1 - tree.Chance(top, start, sentence.Count);
        // "on the day that Berg said the lock was dry, the keepers left": the sentence's own clause begins.
        if (to < 0)
        {
            return tree.IsRoot(top) && (sentence.IsMark(i - 1, ',') || sentence.EndsWithComma(i - 1) || sentence.IsMark(i - 1, '\u2013') || tree.Subject(head) >= 0);
        }
        if (i > tree.Extent(top).First && tree.Extent(top).First > start)
        {
            return false;
        }
        return tree.Relation(top) switch
        {
            Relation.Conj => to == cue.First && outside > 0.5 && EndsJoined(sentence, tree, head, top, outside, cue),
            Relation.Obl or Relation.OblUnmarked => to == cue.First && tree.Relation(head) == Relation.Obj && outside > 0.7 && IsTime(sentence, tree, i, top),
            _ => false,
        };
    }

    // "said the lock was dry and warned of floods", "criticised the lock and left": the next thing that was done.
    private static bool EndsJoined(Sentence sentence, SentenceTree tree, int head, int top, float outside, Cue cue) =>
        tree.Class(top) == Grammar.WordClass.Verb
        && (tree.Subject(top) >= 0
            ? tree.Relation(head) is not (Relation.Ccomp or Relation.Parataxis) && outside > 0.7
            : sentence.Is(top, WordClass.Reporting) || (tree.Tense(top) == tree.Tense(cue.First) && (outside > 0.8 || tree.Relation(head) == Relation.Obj)));

    // "criticised the lock during a debate": when and where it was said.
    private static bool IsTime(Sentence sentence, SentenceTree tree, int first, int top) =>
        tree.Relation(top) == Relation.OblUnmarked || sentence.Is(top, WordClass.Weekday | WordClass.Month) || sentence.IsWord(first, "during") || sentence.IsWord(first, "through");

    // "said the lock was closed, which the town denies": a remark of the author's closes the sentence.
    private static bool OpensRemark(Sentence sentence, SentenceTree tree, int i, int start) =>
        sentence.IsMark(i - 1, ',') && i > start + 1 && tree.Tag(i) is "WDT" or "WP" or "WRB" && sentence.Is(i, WordClass.RelativePronoun)
        && tree.Relation(Clause(tree, i)) is Relation.AclRelcl or Relation.AdvclRelcl && tree.Extent(Clause(tree, i)) is var (first, last) && first >= i - 1 && last >= sentence.LastBeforeClosing() && !sentence.Is(i + 1, WordClass.Modal);

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
