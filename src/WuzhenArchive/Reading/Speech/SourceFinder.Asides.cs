using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

// Across what stands between the subject and its verb: "Otto Berg, who runs the port, said"; "keepers who run the locks say".
internal sealed partial class SourceFinder
{
    private const int LongestAside = 40;
    private const int LongestClause = 14;
    private const int LongestTitle = 40;

    // "Otto Berg, who runs the port, said"; "Berg, 54, said"; "Ann Lee, a keeper in Norrvik, who is old, said": the outermost name speaks.
    private Source? AcrossAside(Sentence sentence, int closing)
    {
        Source? subject = null;
        var inner = closing;
        for (var opening = closing - 1; opening > 0 && closing - opening < LongestAside; opening--)
        {
            if ((sentence[opening].Kind == UnitKind.Quotation && sentence[opening].Span.Length > LongestTitle) || sentence.IsMark(opening, ';') || sentence.IsMark(opening, ':'))
            {
                break;
            }
            if (!sentence.IsMark(opening, ',') && !IsDash(sentence, opening))
            {
                continue;
            }
            // "the port's keeper, Otto Berg, said": the aside is the name.
            if (subject is null && names.EndingAt(sentence, closing - 1) is { } name && name.PhraseFirst == opening + 1 && sentence.Is(opening - 1, WordClass.Role | WordClass.Human | WordClass.BodyNoun | WordClass.Document))
            {
                return Made(sentence, PhraseStart(sentence, opening - 1), closing - 1, name);
            }
            if ((subject is null ? CanBeAside(sentence, opening + 1, closing - 1) : OpensAside(sentence, opening + 1, inner - 1))
                && Aside(sentence, opening, isOuter: subject is not null) is { } found)
            {
                (subject, inner) = (found, opening);
            }
        }
        return subject;
    }

    private static bool IsDash(Sentence sentence, int i) => sentence.IsMark(i, '\u2013') || sentence.IsMark(i, '-');

    // "keepers who run the locks say": the clause without commas belongs to the keepers.
    private Source? WithClause(Sentence sentence, int last)
    {
        for (var i = last - 1; i > 0 && last - i < LongestClause && sentence[i].Kind is UnitKind.Word or UnitKind.Number or UnitKind.Possessive; i--)
        {
            if (sentence.IsWord(i, "who") || (sentence.Is(i, WordClass.That) && sentence.Is(i + 1, WordClass.Have | WordClass.Be)))
            {
                return sentence.Is(i - 1, WordClass.Human | WordClass.Role | WordClass.BodyNoun | WordClass.IndefinitePronoun | WordClass.Demonym) && Clauses.HasVerb(sentence, i, last) ? EndingAt(sentence, i - 1) : null;
            }
        }
        return null;
    }

    // The phrase before an aside; an outer one must begin its clause, and somebody must speak in it.
    private Source? Aside(Sentence sentence, int opening, bool isOuter)
    {
        var phrase = EndingAt(sentence, opening - 1);
        if (phrase is null || (phrase.Mention is not null && sentence.Is(phrase.First - 1, WordClass.Preposition)) || (phrase.Mention is null && !IsSpeakerLike(sentence, phrase.First, phrase.Head)))
        {
            return null;
        }
        return !isOuter || (phrase.Mention is null or { Kind: NameKind.Person } && BeginsClause(sentence, phrase.First)) ? phrase : null;
    }

    // ", a keeper", ", who runs", ", 54", ", of Norrvik", ", elected in May"
    private static bool OpensAside(Sentence sentence, int first, int last) =>
        sentence.Is(first, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.RelativePronoun | WordClass.Role | WordClass.RolePrefix | WordClass.Human | WordClass.Preposition | WordClass.IngVerb | WordClass.PastOrParticiple)
        || sentence[first].Kind == UnitKind.Number || (last - first < 3 && sentence.IsCapitalised(first)) ? sentence.Is(first, WordClass.RelativePronoun) || CanBeAside(sentence, first, last) : false;

    private static bool CanBeAside(Sentence sentence, int first, int last)
    {
        if (sentence.Is(first, WordClass.RelativePronoun))
        {
            return true;
        }
        // ", asked by Lee whether it was safe,"
        if (sentence.Is(first, WordClass.PastOrParticiple) && sentence.IsWord(first + 1, "by"))
        {
            return true;
        }
        for (var i = first; i <= last; i++)
        {
            if (sentence.Is(i, WordClass.RelativePronoun))
            {
                return true;
            }
            if (sentence.Is(i, WordClass.Auxiliary | WordClass.PersonalPronoun) || (sentence.Is(i, WordClass.Reporting) && (sentence.Is(i, WordClass.PastVerb | WordClass.PastOrParticiple) || sentence.WordAt(i).EndsWith("s")) && VerbGroup.At(sentence, i).Kind == VerbGroupKind.Said))
            {
                return false;
            }
        }
        return !sentence.Is(first, WordClass.Conjunction | WordClass.Subordinator);
    }
}
