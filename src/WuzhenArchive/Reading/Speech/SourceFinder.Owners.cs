using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

// Who speaks in a phrase of several: "a spokesman for the port", "the brother of Otto Berg", "Ann Lee and Otto Berg".
internal sealed partial class SourceFinder
{
    private const int LongestOwner = 4;

    // "Otto Berg of the Lock Company", "a spokesman for the port": the one before the small word speaks.
    private Source? Owner(Sentence sentence, int phrase, int last)
    {
        var head = phrase - 2;
        if (head < 0 || !sentence.Is(phrase - 1, WordClass.Preposition | WordClass.To) || !sentence[head].IsWord)
        {
            return null;
        }
        if (sentence.WordAt(phrase - 1) is "of" or "from" or "for" or "at" or "with" or "in" or "on"
            && names.EndingAt(sentence, head) is { } person && (person.Kind == NameKind.Person || (person.WordCount > 1 && BeginsClause(sentence, person.PhraseFirst))))
        {
            return Made(sentence, person.PhraseFirst, last, person);
        }
        // "people close to Ann Lee"
        head = head > 0 && sentence.Is(head - 1, WordClass.Human) && (sentence[head].Class == WordClass.None || sentence.IsWord(head, "close")) ? head - 1 : head;
        if ((sentence.IsCapitalised(head) && head > 0) || sentence.Is(head, WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.IngVerb | WordClass.Auxiliary))
        {
            return null;
        }
        var first = PhraseStart(sentence, head);
        return sentence.Is(head, WordClass.Role | WordClass.Human | WordClass.Document) || (sentence.Is(first, WordClass.Determiner) && first < head && head - first < LongestOwner && BeginsClause(sentence, first))
            ? new(sentence, sentence.Cover(first, last), first, last, head, null)
            : null;
    }

    /// <summary>"Ann Lee and Otto Berg said": the source with those who stand beside it in the same subject, or behind an inverted verb.</summary>
    public IReadOnlyList<Source> Together(Source source)
    {
        var sentence = source.Sentence;
        if (source.Mention is not { Kind: NameKind.Person })
        {
            return [source];
        }
        if (sentence.IsWord(source.First - 1, "and") && names.EndingAt(sentence, source.First - 2) is { Kind: NameKind.Person } before
            && (BeginsClause(sentence, before.PhraseFirst) || sentence.IsWord(before.PhraseFirst - 1, "both")))
        {
            return [Made(sentence, before.PhraseFirst, before.Last, before), source];
        }
        return sentence.IsWord(source.Last + 1, "and") && names.Within(sentence, source.Last + 2, Math.Min(source.Last + 6, sentence.Count - 1)).FirstOrDefault() is { Kind: NameKind.Person } after
            && after.PhraseFirst == source.Last + 2 && (after.Last + 1 >= sentence.Count || sentence[after.Last + 1].Kind == UnitKind.Mark)
                ? [source, Made(sentence, after.PhraseFirst, after.Last, after)]
                : [source];
    }
}
