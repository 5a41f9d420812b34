using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Prose;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>What a phrase is in its sentence.</summary>
internal enum Position
{
    Other,
    Subject,
    Object,
    Possessor,
    BehindPreposition,
    Modifier,
}

/// <summary>Asks the tree of a sentence; one that is too long to have a tree has only <see cref="Position.Other"/>.</summary>
internal static class Positions
{
    /// <summary>
    /// The unit that a phrase hangs by, and what it is; of "Ann Lee and Otto Berg" each is what both are. Where the words say that the
    /// tree is
    /// wrong, there is no unit, -1.
    /// </summary>
    public static (int Unit, Position Position) Of(Place place)
    {
        if (BySigns(place) is { } plain)
        {
            return (place.Last, plain);
        }
        if (place.Sentence.Tree is not { } tree)
        {
            return (-1, Position.Other);
        }
        var unit = place.Last;
        while (tree.Head(unit) is var head && head >= 0
            && ((head >= place.First && head <= place.Last) || tree.Relation(unit) is Relation.Flat or Relation.Conj or Relation.Appos))
        {
            unit = head;
        }
        if (tree.Relation(unit) == Relation.NmodPoss
            && place.Kind is PlaceKind.Name or PlaceKind.Unsure && place.Sentence.Is(place.Last + 1, WordClass.Verb))
        {
            return (-1, Position.Subject);
        }
        return (unit, tree.Relation(unit) switch
        {
            Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => Position.Subject,
            Relation.Obj or Relation.Iobj => Position.Object,
            Relation.NmodPoss => Position.Possessor,
            Relation.Obl or Relation.Nmod or Relation.OblAgent => Position.BehindPreposition,
            Relation.Compound or Relation.Amod or Relation.NmodDesc => Position.Modifier,
            _ => Position.Other,
        });
    }

    // "Berg’s boat", "of Berg", "Berg said": what stands beside it is enough, and costs no tree.
    private static Position? BySigns(Place place)
    {
        var (sentence, next) = (place.Sentence, place.Last + 1);
        return next < sentence.Count && sentence[next].Kind == UnitKind.Possessive ? Position.Possessor
            : sentence.Is(place.First - 1, WordClass.Preposition) ? Position.BehindPreposition
            : place.First == 0 && sentence.Is(next, WordClass.PastVerb | WordClass.Auxiliary | WordClass.PresentVerb) ? Position.Subject
            : null;
    }

    /// <summary>A subject of the main verb, or of one joined to it.</summary>
    public static bool IsMain(Sentence sentence, int subject)
    {
        if (subject >= 0 && OpensSentence(sentence, subject))
        {
            return true;
        }
        if (subject < 0 || sentence.Tree is not { } tree)
        {
            return false;
        }
        var verb = tree.Head(First(tree, subject));
        while (verb >= 0 && tree.Relation(verb) is Relation.Conj or Relation.Parataxis)
        {
            verb = tree.Head(verb);
        }
        return verb < 0 || tree.IsRoot(verb);
    }

    // Of a name the first word, which the others hang on.
    private static int First(SentenceTree tree, int unit)
    {
        while (tree.Relation(unit) == Relation.Flat && tree.Head(unit) is >= 0 and var head)
        {
            unit = head;
        }
        return unit;
    }

    // Nothing but the words of a name or a noun stands before its end.
    private static bool OpensSentence(Sentence sentence, int subject) =>
        Enumerable.Range(0, subject + 1).All(i => sentence[i].Kind == UnitKind.Word && !sentence.Is(i, Other));

    private const WordClass Other = WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Auxiliary | WordClass.PastVerb
        | WordClass.PastOrParticiple | WordClass.IngVerb | WordClass.Adverb;

    /// <summary>
    /// "Berg left when he saw it", "When Berg saw it, he left": the one is the subject of a clause that the other’s is part of, or has.
    /// </summary>
    public static bool IsSubjectBeside(Sentence sentence, int subject, int other)
    {
        if (subject < 0 || other < 0)
        {
            return true;
        }
        if (sentence.Tree is not { } tree
            || tree.Head(First(tree, subject)) is not (>= 0 and var verb) || tree.Head(First(tree, other)) is not (>= 0 and var own)
            || verb == own)
        {
            return false;
        }
        return tree.IsBelow(other, verb) || (tree.Relation(verb) == Relation.Advcl && tree.Head(verb) == own);
    }
}
