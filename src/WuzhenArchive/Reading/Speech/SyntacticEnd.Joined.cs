using WuzhenArchive.Grammar;
using PartOfSpeech = WuzhenArchive.Grammar.WordClass;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

// What "and" or "but" joins: to the verb of saying, or to what is said.
internal sealed partial class SyntacticEnd
{
    // "said the lock was dry and warned of floods", "criticised the lock and left": the next thing that was done.
    private bool EndsJoined(int joined, float outside)
    {
        if (tree.Class(joined) != PartOfSpeech.Verb)
        {
            return false;
        }
        if (tree.Subject(joined) >= 0)
        {
            return tree.Relation(head) is not (Relation.Ccomp or Relation.Parataxis) || ContradictsTense(joined);
        }
        return sentence.Is(joined, WordClass.Reporting)
            || (tree.Tense(joined) == tree.Tense(cue.First) && (outside > 0.8 || tree.Relation(head) == Relation.Obj));
    }

    // Where the tree joins it to what is told, its tense may say otherwise. "said it aims to grow and took a swipe": past as the cue is,
    // where what is told is present. "urged them to wait, but Lee would not": a clause joined to no clause.
    private bool ShiftsTense(int i)
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
        if (tree.Relation(joined) != Relation.Conj || !tree.IsBelow(head, tree.Head(joined)))
        {
            return false;
        }
        var subject = tree.Subject(joined);
        if (subject < 0)
        {
            return IsPast(cue.First) && tree.Tense(head) is "VBZ" or "VBP" && tree.Class(joined) == PartOfSpeech.Verb
                && tree.Tense(joined) == "VBD";
        }
        return !sentence.Is(subject, WordClass.PersonalPronoun)
            && (IsInfinitive(head) ? tree.Tense(joined) != "VB" : ContradictsTense(joined));
    }

    // "said she would mend it, but the keepers still wait": in the present, with a subject of its own, where cue and content are put back.
    private bool ContradictsTense(int joined) =>
        IsPast(cue.First) && (IsPast(head) || sentence.IsWord(tree.Child(head, Relation.Aux), "would"))
        && tree.Tense(joined) is "VBZ" or "VBP" && !sentence.Is(tree.Subject(joined), WordClass.PersonalPronoun);

    private bool IsPast(int verb) => tree.Tense(verb) is "VBD" or "VBN";

    private bool IsInfinitive(int verb) => tree.Class(verb) == PartOfSpeech.Verb && tree.Tense(verb) == "VB";
}
