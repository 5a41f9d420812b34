using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;
using VerbFrame = WuzhenArchive.Reading.Lexicon.VerbFrame;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

/// <summary>What is told as the tree alone shows it: a clause whose verb no table has, or that opens with a place or time.</summary>
internal static class SyntacticContent
{
    // From here on an arc is believed that no other sign speaks for.
    private const float Sure = 0.5f;

    public static Content.Piece? Of(Cue cue, int earliest)
    {
        var sentence = cue.Sentence;
        if (cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) || !cue.Verb.Frame.HasFlag(VerbFrame.Clause) || cue.Source is null
            || sentence.Tree is not { } tree)
        {
            return null;
        }
        return Behind(sentence, tree, cue) ?? Before(sentence, tree, cue, earliest);
    }

    private static Content.Piece? Behind(Sentence sentence, SentenceTree tree, Cue cue)
    {
        var clause = tree.Child(cue.First, Relation.Ccomp);
        if (clause <= cue.To || tree.Sure(clause) < Sure || tree.Subject(clause) < 0)
        {
            return null;
        }
        var first = Math.Max(tree.Extent(clause).First, cue.To + 1);
        while (first < clause && (sentence[first].Kind == UnitKind.Mark || sentence.Is(first, WordClass.That)
            && tree.Relation(first) == Relation.Mark))
        {
            first++;
        }
        var end = Clauses.End(sentence, first, cue);
        return end > first ? new(Content.Trimmed(sentence, first, end), AttributionRule.ClauseWithoutThat) : null;
    }

    private static Content.Piece? Before(Sentence sentence, SentenceTree tree, Cue cue, int earliest)
    {
        var last = cue.From - 2;
        if (last <= earliest || !sentence.IsMark(last + 1, ',') || !ContentBefore.CanFollow(cue))
        {
            return null;
        }
        var child = tree.Child(cue.First, Relation.Ccomp, Relation.Parataxis);
        var head = child >= 0 && child < cue.From ? child : tree.Relation(cue.First) == Relation.Parataxis
            && tree.Head(cue.First) < cue.From ? tree.Head(cue.First) : -1;
        if (head < earliest || tree.Sure(head == child ? child : cue.First) < Sure || tree.Subject(head) < 0)
        {
            return null;
        }
        // nothing but time, place and hearer behind
        for (var i = cue.To + 1; i <= sentence.LastBeforeClosing(); i++)
        {
            if (sentence[i].Kind != UnitKind.Mark && !tree.IsBelow(i, cue.First) && tree.Class(i) != Grammar.WordClass.Punct)
            {
                return null;
            }
        }
        var first = ContentBefore.FirstWord(sentence, earliest, last);
        return new(Content.Trimmed(sentence, first, last), AttributionRule.ClauseBeforeItsCue);
    }
}
