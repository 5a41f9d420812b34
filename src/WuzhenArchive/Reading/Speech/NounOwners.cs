using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Whose words a cue noun names: "Berg's claim", "a claim by Berg", "Berg made a call for", "Berg opened the fair with a call for",
/// "the letter contains a warning that".
/// </summary>
internal sealed class NounOwners(NameTable names, SourceFinder sources)
{
    private const WordClass NotDone = WordClass.Negation | WordClass.Modal | WordClass.Unrealised | WordClass.To;

    private static readonly HashSet<string> Making = Forms(
        "add carry contain convey deliver give include issue launch make offer raise reiterate renew repeat send sound voice");
    private static readonly HashSet<string> Framing = Forms("answer begin close conclude counter end finish follow open reply respond start");

    /// <summary>"There came a fresh plea for lower tolls": the text tells of words and not of whoever said them.</summary>
    public static bool IsNobodys(Sentence sentence, int noun) =>
        sentence.Tree is { } tree && tree.Relation(noun) == Relation.Nsubj && tree.Head(noun) is >= 0 and var verb
            && tree.Child(verb, Relation.Expl) >= 0;

    /// <summary>Who stands beside the noun.</summary>
    public Source? Beside(Sentence sentence, int noun)
    {
        // "a claim by Otto Berg that"
        if (sentence.IsWord(noun + 1, "by")
            && names.Within(sentence, noun + 2, Math.Min(noun + 8, sentence.Count - 1)).FirstOrDefault() is { } by
            && by.PhraseFirst <= noun + 3 && sentence.Is(by.Last + 1, WordClass.That))
        {
            return sources.Made(sentence, by.PhraseFirst, by.Last, by);
        }
        // "Berg's repeated claim", "his claim"
        for (var i = noun - 1; i >= Math.Max(0, noun - 3); i--)
        {
            if (sentence.Is(i, WordClass.PossessivePronoun))
            {
                return sources.Made(sentence, i, i);
            }
            if (sentence[i].Kind == UnitKind.Possessive)
            {
                return names.EndingAt(sentence, i - 1) is { } mention ? sources.Made(sentence, mention.PhraseFirst, i - 1, mention)
                    : i > 0 && sentence.Is(i - 1, WordClass.Role | WordClass.Human | WordClass.BodyNoun)
                    ? sources.Before(sentence, i) : null;
            }
            if (!sentence[i].IsWord || sentence.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>Who makes the words, or does something with them: "made a call for", "opened the fair with a call for".</summary>
    public Source? OfVerb(Sentence sentence, int noun) =>
        sentence.Tree is { } tree && MadeBy(sentence, tree, noun) is >= 0 and var verb && sources.BySyntax(sentence, verb) is { } source
        && sources.IsSpeakerLike(sentence, source.First, source.Head)
        && !Enumerable.Range(source.Last + 1, Math.Max(0, verb - source.Last - 1)).Any(i => sentence.Is(i, NotDone))
            ? source
            : null;

    // The verb by which the words come about; -1 where they are told of in another way: "rejected a call for".
    private static int MadeBy(Sentence sentence, SentenceTree tree, int noun)
    {
        var head = tree.Head(noun);
        if (head < 0 || head > noun)
        {
            return -1;
        }
        if (tree.Relation(noun) == Relation.Obj)
        {
            return Making.Contains(sentence.WordAt(head).ToString()) ? head : -1;
        }
        if (tree.Relation(noun) is not (Relation.Obl or Relation.Nmod) || tree.Child(noun, Relation.Case) is not (>= 0 and var preposition)
            || !sentence.IsWord(preposition, "with"))
        {
            return -1;
        }
        // A tree hangs "with a call" on the meeting as often as on its opening.
        head = tree.Relation(noun) == Relation.Nmod && tree.Relation(head) == Relation.Obj ? tree.Head(head) : head;
        return head >= 0 && Framing.Contains(sentence.WordAt(head).ToString()) ? head : -1;
    }

    private static HashSet<string> Forms(string verbs) =>
        [.. verbs.Split(' ').Select(Inflection.Of).SelectMany(f => new[] { f.Base, f.ThirdPerson, f.Past, f.Participle, f.Ing })];
}
