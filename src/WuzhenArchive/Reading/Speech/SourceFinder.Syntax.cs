using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using Words = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

// The subject as the tree tells it.
internal sealed partial class SourceFinder
{
    private const float Sure = 0.5f;

    /// <summary>"Berg said", "The minister has said" at the beginning of a clause: nothing for a tree to put right.</summary>
    public static bool IsPlain(Source? source, VerbGroup group) =>
        source is not null && BeginsClause(source.Sentence, source.First)
        && (source.Mention is { Kind: NameKind.Person } || (source.First == source.Last
        && source.Sentence.Is(source.First, Words.PersonalPronoun))
            || (source.Last == group.First - 1 && (source.First == 0
            || source.Sentence[source.First - 1].Kind is UnitKind.Mark or UnitKind.Quotation)
                && !HasAny(source, Joins)));

    private static bool HasAny(Source source, Words any)
    {
        for (var i = source.First; i <= source.Last; i++)
        {
            if (source.Sentence.Is(i, any))
            {
                return true;
            }
        }
        return false;
    }

    private const Words Joins = Words.Preposition | Words.Conjunction | Words.PastOrParticiple | Words.RelativePronoun;

    /// <summary>The subject of a verb that comes before it, where the tree is sure of it; null where it is not, or finds none.</summary>
    public Source? BySyntax(Sentence sentence, int verb)
    {
        if (sentence.Tree is not { } tree || SubjectHead(tree, verb) is not (>= 0 and var head) || head > verb
            || sentence.IsQuotation(head))
        {
            return null;
        }
        if (names.Covering(sentence, head) is { } mention)
        {
            return Made(sentence, sentence.Is(mention.PhraseFirst - 1, Words.Determiner) ? mention.PhraseFirst - 1
                : mention.PhraseFirst, mention.Last, mention);
        }
        var (first, last) = tree.Extent(head);
        for (var i = head + 1; i <= last; i++)
        {
            if (sentence[i].Kind == UnitKind.Mark || i >= verb)
            {
                last = i - 1;
                break;
            }
        }
        for (var i = head - 1; i >= first; i--)
        {
            if (sentence[i].Kind is UnitKind.Mark or UnitKind.Quotation)
            {
                first = i + 1;
                break;
            }
        }
        first = WithoutPreposition(sentence, first, head);
        return new(sentence, sentence.Cover(first, last), first, last, head, names.EndingAt(sentence, head));
    }

    /// <summary>Whether the subject that the tree tells is rather who speaks than what the signs have found.</summary>
    public bool IsBetter(Source told, Source? old, int verb)
    {
        if (old is null)
        {
            return IsSpeakerLike(told.Sentence, told.First, told.Head) || told.Sentence.Tree!.Child(verb, Relation.Ccomp) > verb;
        }
        if (old.First <= told.Head && told.Head <= old.Last || told.First <= old.Head && told.Last >= old.Head && told.Mention is not null)
        {
            return false;
        }
        var tree = told.Sentence.Tree!;
        // "Experts on locks and river traffic said", "a member of the board said": what was found only describes who speaks.
        if (tree.IsBelow(old.Head, Top(tree, told)) && tree.Relation(old.Head) is not (Relation.Appos or Relation.Flat)
            && !(tree.Relation(old.Head) == Relation.Conj && old.Mention is not null))
        {
            return IsSpeakerLike(told.Sentence, told.First, told.Head);
        }
        return !IsSpeakerLike(old.Sentence, old.First, old.Head) && IsSpeakerLike(told.Sentence, told.First, told.Head);
    }

    // Of "Otto Berg" the first word has the rest below it.
    private static int Top(SentenceTree tree, Source source)
    {
        var top = source.Head;
        while (tree.Head(top) >= source.First && tree.Head(top) <= source.Last)
        {
            top = tree.Head(top);
        }
        return top;
    }

    private static int SubjectHead(SentenceTree tree, int verb)
    {
        for (var steps = 0; verb >= 0 && steps < 4; steps++)
        {
            var subject = tree.Subject(verb);
            if (subject >= 0)
            {
                if (tree.Sure(subject) < Sure)
                {
                    return -1;
                }
                // "who said": whom the clause tells of
                return tree.Tag(subject) is not ("WP" or "WDT") ? subject
                    : tree.Relation(verb) == Relation.AclRelcl && tree.Sure(verb) > Sure ? tree.Head(verb) : -1;
            }
            if (tree.Sure(verb) < Sure)
            {
                return -1;
            }
            switch (tree.Relation(verb))
            {
                case Relation.Conj or Relation.Xcomp or Relation.Advcl:
                    verb = tree.Head(verb);
                    break;
                case Relation.Acl when tree.Relation(tree.Head(verb)) == Relation.Obj:
                    verb = tree.Head(tree.Head(verb));
                    break;
                case Relation.Acl:
                    return tree.Head(verb);
                default:
                    return -1;
            }
        }
        return -1;
    }
}
