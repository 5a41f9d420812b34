using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

// Who speaks in a phrase of several: "a spokesman for the port", "the brother of Otto Berg", "Ann Lee and Otto Berg".
internal sealed partial class SourceFinder
{
    private const int LongestOwner = 4;
    private const int LongestPhrase = 18;

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
        var first = WithoutPreposition(sentence, PhraseStart(sentence, head), head);
        return sentence.Is(head, WordClass.Role | WordClass.Human | WordClass.Document) || (sentence.Is(first, WordClass.Determiner) && first < head && head - first < LongestOwner && BeginsClause(sentence, first))
            ? new(sentence, sentence.Cover(first, last), first, last, head, null)
            : null;
    }

    // "the authors of the study published in Lake Water", "ministers from Norland and Lowland": the phrase begins with whoever speaks.
    private Source? WholePhrase(Sentence sentence, int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestPhrase && sentence[first - 1].Kind is UnitKind.Word or UnitKind.Possessive or UnitKind.Number
            && !sentence.Is(first - 1, WordClass.PastVerb | WordClass.Auxiliary | WordClass.Subordinator | WordClass.That | WordClass.PersonalPronoun | WordClass.RelativePronoun | WordClass.IngVerb))
        {
            first--;
        }
        if (last - first < 4 || !BeginsClause(sentence, first) || WithoutPreposition(sentence, first, last) > first)
        {
            return null;
        }
        var head = sentence.Is(first, WordClass.Determiner) ? first + 1 : first;
        head = head + 2 < last && !sentence.Is(head, WordClass.Human | WordClass.Role) && sentence.Is(head + 1, WordClass.Human | WordClass.Role) ? head + 1 : head;
        return sentence.Is(head, WordClass.Human | WordClass.Role) && !sentence.Is(head, WordClass.Reporting) && (head == 0 || !sentence.IsCapitalised(head)) && sentence.Is(head + 1, WordClass.Preposition)
            && names.EndingAt(sentence, last) is not null
            && Enumerable.Range(head + 2, last - head - 1).Any(i => sentence.Is(i, WordClass.PastOrParticiple) || sentence.IsWord(i, "and"))
                ? new(sentence, sentence.Cover(first, last), first, last, head, null)
                : null;
    }

    /// <summary>"Ann Lee and Otto Berg said": the source with those who stand beside it in the same subject, or behind an inverted verb.</summary>
    public IReadOnlyList<Source> Together(Source source)
    {
        var sentence = source.Sentence;
        if (source.Mention is not { Kind: NameKind.Person or NameKind.Body } mention)
        {
            return [source];
        }
        var together = new List<Source> { source };
        for (var first = source.First; Joined(sentence, first, mention.Kind, together.Count == 1) is { } before; first = before.First)
        {
            together.Insert(0, before);
        }
        if (together.Count > 1)
        {
            return BeginsClause(sentence, together[0].First) || sentence.IsWord(together[0].First - 1, "both") ? together : [source];
        }
        return sentence.IsWord(source.Last + 1, "and") && names.Within(sentence, source.Last + 2, Math.Min(source.Last + 6, sentence.Count - 1)).FirstOrDefault() is { Kind: NameKind.Person } after
            && after.PhraseFirst == source.Last + 2 && (after.Last + 1 >= sentence.Count || sentence[after.Last + 1].Kind == UnitKind.Mark)
                ? [source, Made(sentence, after.PhraseFirst, after.Last, after)]
                : [source];
    }

    // The name before "and", or, once one is found, before a comma.
    private Source? Joined(Sentence sentence, int first, NameKind kind, bool isLast)
    {
        var at = sentence.IsWord(first - 1, "and") && isLast ? first - 2 : sentence.IsMark(first - 1, ',') && !isLast ? first - 2 : -1;
        at = at > 0 && sentence.IsMark(at, ',') ? at - 1 : at;
        return at >= 0 && names.EndingAt(sentence, at) is { } mention && mention.Kind == kind
            ? Made(sentence, sentence.Is(mention.PhraseFirst - 1, WordClass.Determiner) ? mention.PhraseFirst - 1 : mention.PhraseFirst, mention.Last, mention)
            : null;
    }
}
