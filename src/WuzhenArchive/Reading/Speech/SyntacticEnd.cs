using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Prose;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Where the tree says that what is told ends before the signs say so: at what belongs to the author's own clause, or to the verb of
/// saying and not to what is said. Only what the tree is sure of counts; the rest is left to the signs.
/// </summary>
internal sealed partial class SyntacticEnd
{
    private const WordClass OpensClause =
        WordClass.Subordinator | WordClass.RelativePronoun | WordClass.That | WordClass.WhWord | WordClass.Preposition;

    private const WordClass MayBeVerb =
        WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.PresentVerb | WordClass.Auxiliary | WordClass.Reporting;

    private readonly Sentence sentence;
    private readonly SentenceTree tree;
    private readonly Cue cue;
    private readonly int start;

    // The unit that all of what is told hangs on.
    private readonly int head;

    private SyntacticEnd(Sentence sentence, SentenceTree tree, int start, Cue cue)
    {
        (this.sentence, this.tree, this.start, this.cue) = (sentence, tree, start, cue);
        head = Top(start);
    }

    /// <param name="start">The first unit of the content.</param>
    /// <param name="end">Its last unit as the signs tell it.</param>
    public static int Of(Sentence sentence, int start, int end, Cue cue)
    {
        if (!MayEndBefore(sentence, start, end, cue) || sentence.Tree is not { } tree)
        {
            return end;
        }
        return new SyntacticEnd(sentence, tree, start, cue).Within(end);
    }

    // Parsing takes longer than all else, so it is done only where there is a sign of something to find: the cue stands in a clause that
    // another may follow, or the content holds what may be a second verb, a remark, or a time.
    private static bool MayEndBefore(Sentence sentence, int start, int end, Cue cue)
    {
        if (cue.Group.Kind == VerbGroupKind.Participle || sentence.Is(cue.From - 1, OpensClause)
            || sentence.Is(cue.Group.First - 1, WordClass.RelativePronoun))
        {
            return end > start;
        }
        for (var i = start + 1; i <= end; i++)
        {
            var isBehindComma = sentence.IsMark(i - 1, ',');
            if (IsTime(sentence, i, i) || IsDash(sentence, i)
                || (isBehindComma && (OpensRemark(sentence, i) || IsReserve(sentence, i) || Effects.Has(sentence.WordAt(i))))
                || (sentence.Is(i, WordClass.Conjunction) && IsVerbNear(sentence, i + 1)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsVerbNear(Sentence sentence, int first)
    {
        for (var i = first; i < Math.Min(first + 5, sentence.Count); i++)
        {
            if (sentence.Is(i, MayBeVerb) || Clauses.LooksPast(sentence, i))
            {
                return true;
            }
        }
        return false;
    }

    private int Within(int end)
    {
        for (var i = start + 1; i <= end && tree.Head(head) >= 0; i++)
        {
            if (sentence[i].Kind != UnitKind.Mark && !OpensThat(i) && EndsAt(i))
            {
                return IsWhole(i - 1) ? Before(i) : end;
            }
        }
        return end;
    }

    // "that the gate is shut and that the lock leaks": two things told by one verb.
    private bool OpensThat(int i) =>
        sentence.Is(i, WordClass.That) || (sentence.Is(i, WordClass.Conjunction) && sentence.Is(i + 1, WordClass.That));

    // "that despite the flood, the lock was dry": what has no verb yet is not all of a clause.
    private bool IsWhole(int last) =>
        !cue.Verb.Frame.HasFlag(Lexicon.VerbFrame.Clause) || tree.Relation(head) == Relation.Obj || sentence.Is(start, WordClass.To)
        || Clauses.HasVerb(sentence, start, last);

    private bool EndsAt(int i) => OpensRemarkAt(i) || (tree.IsBelow(i, head) ? ShiftsTense(i) : IsAuthors(i));

    // What the tree does not hang on the content, by what it hangs on instead.
    private bool IsAuthors(int i)
    {
        var top = Top(i);
        var to = tree.Head(top);
        var outside = 1 - tree.Chance(top, start, sentence.Count);
        var isBehindComma = sentence.IsMark(i - 1, ',') || sentence.EndsWithComma(i - 1) || sentence.IsMark(i - 1, '\u2013');
        if (to < 0)
        {
            return tree.IsRoot(top) && (isBehindComma || tree.Subject(head) >= 0 || IsCueInSubject(top));
        }
        // "invited Ann Lee, who criticises the board, to speak": it hangs on what the cue itself hangs on.
        if (to < cue.From && !tree.IsBelow(top, cue.First) && tree.IsBelow(cue.First, to)
            && (isBehindComma ? outside > 0.5 : outside > 0.8 && tree.Relation(cue.First) == Relation.AclRelcl))
        {
            return true;
        }
        if (to != cue.First || (i > tree.Extent(top).First && tree.Extent(top).First > start))
        {
            return false;
        }
        return tree.Relation(top) switch
        {
            Relation.Conj => outside > 0.5 && EndsJoined(top, outside),
            Relation.Obl or Relation.OblUnmarked => tree.Relation(head) == Relation.Obj && outside > 0.7
                && (tree.Relation(top) == Relation.OblUnmarked || IsTime(sentence, i, top)),
            Relation.Advcl => outside > 0.5 && sentence.Is(top, WordClass.Reporting) && tree.Subject(top) >= 0,
            _ => false,
        };
    }

    // "A keeper who has accused the board of sloth said": the sentence's own verb comes.
    private bool IsCueInSubject(int root) => tree.Subject(root) is >= 0 and var subject && tree.IsBelow(cue.First, subject);

    private int Top(int unit)
    {
        while (tree.Head(unit) >= start)
        {
            unit = tree.Head(unit);
        }
        return unit;
    }

    private int Before(int i)
    {
        var end = i - 1;
        while (end > start && (sentence[end].Kind == UnitKind.Mark || sentence.Is(end, WordClass.Conjunction)))
        {
            end--;
        }
        return end;
    }
}
