using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using PartOfSpeech = WuzhenArchive.Grammar.WordClass;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

// What authors add behind what somebody said: remarks, reserves, when and where it was said, what it led to.
internal sealed partial class SyntacticEnd
{
    // What saying something does to others, or to what was said before.
    private static readonly WordSet Effects = WordSet.Of("""
        angering annoying breaking causing contradicting defying delighting disregarding drawing earning echoing enraging forgetting ignoring
        infuriating irking joining neglecting opening overlooking pleasing prompting provoking raising reversing sparking stirring surprising
        triggering upsetting winning
        """);

    private bool OpensRemarkAt(int i) =>
        sentence.IsMark(i - 1, ',') && i > start + 1 && ((OpensRemark(sentence, i) && IsRelativeClauseToTheEnd(i))
            || (IsReserve(sentence, i) && !HasDashBehind(i)) || IsEffect(i))
        || IsAppositionBehindDash(i) || IsOnlyDay(i) || IsInDocument(i);

    private static bool OpensRemark(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.RelativePronoun) && !sentence.Is(i, WordClass.That) && !sentence.Is(i + 1, WordClass.Modal);

    // "said the lock was closed, which the town denies". What would follow is put back, and was said: "…, which would flood the town".
    private bool IsRelativeClauseToTheEnd(int i)
    {
        var clause = i;
        while (tree.Head(clause) >= 0 && tree.Relation(clause) is not (Relation.AclRelcl or Relation.AdvclRelcl))
        {
            clause = tree.Head(clause);
        }
        var (first, last) = tree.Extent(clause);
        return tree.Relation(clause) is Relation.AclRelcl or Relation.AdvclRelcl && first >= i - 1 && last >= sentence.LastBeforeClosing();
    }

    // "said the lock was closed, though he did not say when", "…, even as the keepers opened it", "…, one that few had heard before"
    private static bool IsReserve(Sentence sentence, int i) =>
        sentence.IsWord(i, "though") || sentence.IsWord(i, "although")
        || (sentence.IsWord(i, "even") && (sentence.IsWord(i + 1, "though") || sentence.IsWord(i + 1, "as")))
        || (sentence.IsWord(i, "one") && sentence.Is(i + 1, WordClass.That));

    // "called for lower tolls, drawing laughter": behind a noun, what the speaker did by it.
    private bool IsEffect(int i) =>
        IsNounPhrase && tree.Class(head) == PartOfSpeech.Noun && tree.Tag(i) == "VBG" && tree.Head(i) < head
        && Effects.Has(sentence.WordAt(i));

    private bool IsNounPhrase => tree.Relation(head) is Relation.Obj or Relation.Obl;

    // "had “warmly welcomed” the order — a ministry word for shut gates"
    private bool IsAppositionBehindDash(int i)
    {
        if (!IsDash(sentence, i - 1) || HasDashBehind(i))
        {
            return false;
        }
        var noun = i;
        while (tree.Head(noun) >= i)
        {
            noun = tree.Head(noun);
        }
        return tree.Head(noun) < i && tree.Class(noun) == PartOfSpeech.Noun && tree.Subject(noun) < 0
            && !Enumerable.Range(i, noun - i + 1).Any(sentence.IsQuotation) && tree.Extent(noun).Last >= sentence.LastBeforeClosing();
    }

    // A second dash closes what the first has opened, or what stands before it.
    private bool HasDashBehind(int i) => Enumerable.Range(i, sentence.Count - i).Any(n => IsDash(sentence, n));

    private static bool IsDash(Sentence sentence, int i) =>
        (sentence.IsMark(i, '\u2013') || sentence.IsMark(i, '-')) && sentence.Shadow[sentence[i].Span.Start - 1] == ' ';

    // "announced the deal on Monday"
    private bool IsOnlyDay(int i)
    {
        var day = sentence.IsWord(i, "on") ? i + 1 : i;
        return tree.Relation(head) == Relation.Obj && sentence.Is(day, WordClass.Weekday) && (day == sentence.LastBeforeClosing()
            || (day + 1 == sentence.LastBeforeClosing() && sentence.WordAt(day + 1) is "night" or "morning" or "afternoon" or "evening"));
    }

    // "called for better locks in her letter to the keepers"
    private bool IsInDocument(int i) => IsNounPhrase && sentence.Is(i + 1, WordClass.PossessivePronoun) && IsInDocument(sentence, i);

    private static bool IsInDocument(Sentence sentence, int i) =>
        sentence.IsWord(i, "in") && sentence.Is(i + 1, WordClass.PossessivePronoun | WordClass.Determiner)
        && (sentence.Is(i + 2, WordClass.Document) || (i + 2 < sentence.Count && sentence[i + 2].IsWord
        && sentence.Is(i + 3, WordClass.Document)));

    // "criticised the lock during a debate": when and where it was said.
    private static bool IsTime(Sentence sentence, int first, int top) =>
        sentence.Is(top, WordClass.Weekday | WordClass.Month) || sentence.IsWord(first, "during") || sentence.IsWord(first, "through")
        || IsInDocument(sentence, first);
}
