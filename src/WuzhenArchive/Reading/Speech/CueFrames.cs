using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Lexicon;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// What a cue can take where it stands, which is less than its verb can take anywhere: "sighed when the lock was dry", "answers the
/// phone" and "supported two children" tell nothing that was said.
/// </summary>
internal static class CueFrames
{
    private const int LongestAdjunct = 8;

    // From here on an arc is believed that no other sign speaks for.
    private const float Sure = 0.7f;

    private static readonly HashSet<string> Proposals = new(
        """
        agreement aim amendment ban bid bill call campaign change closure cut deal decision demand draft effort expansion goal idea increase
        initiative law legislation limit measure motion move notion plan policy position principle programme program proposal push reform
        regulation repeal request resolution right rule sanction scheme step strategy suggestion tax toll treaty use view vote
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    public static Cue Here(Cue cue)
    {
        var frame = cue.Verb.Frame;
        return frame.HasFlag(VerbFrame.NeedsThat) && !HasThat(cue) && !IsBehindContent(cue)
                ? With(cue, (frame & ~VerbFrame.Clause) | VerbFrame.QuoteOnly)
            : frame.HasFlag(VerbFrame.AlsoDone) && HasOnlyObject(cue) ? With(cue, frame & ~VerbFrame.Clause)
            : frame.HasFlag(VerbFrame.Stance) && !IsStance(cue) ? With(cue, (frame & ~VerbFrame.Noun) | VerbFrame.QuoteOnly)
            : cue;
    }

    private static Cue With(Cue cue, VerbFrame frame) => cue with { Verb = cue.Verb with { Frame = frame } };

    private static bool HasThat(Cue cue)
    {
        for (var i = cue.Last + 1; i < Math.Min(cue.Last + LongestAdjunct, cue.Sentence.Count) && cue.Sentence[i].IsWord; i++)
        {
            // "allow that kind of boat"
            if (cue.Sentence.Is(i, WordClass.That) && cue.Sentence.Tree?.Relation(i) is not Relation.Det)
            {
                return true;
            }
        }
        return false;
    }

    // "The lock was dry, sighed Berg", "The lock, Berg muttered, was dry"
    private static bool IsBehindContent(Cue cue) => cue.Sentence.IsMark(cue.From - 1, ',');

    // "charged the pilot"; "ruled Monday that" has a day and no object.
    private static bool HasOnlyObject(Cue cue)
    {
        var sentence = cue.Sentence;
        if (cue.Inverted || sentence.Is(cue.Last + 1, WordClass.That) || sentence.Tree is not { } tree
            || tree.Child(cue.First, Relation.Ccomp, Relation.Parataxis) >= 0)
        {
            return false;
        }
        var theObject = tree.Child(cue.First, Relation.Obj);
        return theObject > cue.Last && tree.Sure(theObject) > Sure && !sentence.IsQuotation(theObject)
            && !sentence.Is(theObject, WordClass.Weekday | WordClass.Month) && !sentence.Is(theObject + 1, WordClass.That);
    }

    // "supported the plan", "favours closing the lock": as the sentence's own verb, for others report or suppose it.
    private static bool IsStance(Cue cue)
    {
        if (cue.Sentence.Tree is not { } tree || tree.Class(cue.First) != Grammar.WordClass.Verb
            || !tree.IsRoot(tree.Relation(cue.First) == Relation.Conj ? tree.Head(cue.First) : cue.First))
        {
            return false;
        }
        var thing = tree.Child(cue.First, Relation.Obj);
        var deed = tree.Child(cue.First, Relation.Xcomp);
        return (thing >= 0 && IsProposal(cue.Sentence.WordAt(thing))) || (deed >= 0 && tree.Tag(deed) == "VBG");
    }

    private static bool IsProposal(ReadOnlySpan<char> noun) =>
        Proposals.Contains(noun.ToString()) || (noun.EndsWith("s") && Proposals.Contains(noun[..^1].ToString()))
        || (noun.EndsWith("ies") && Proposals.Contains(string.Concat(noun[..^3], "y")));
}
