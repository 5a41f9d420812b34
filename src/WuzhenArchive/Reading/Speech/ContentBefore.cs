using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds what stands before a cue that follows it: “…,” Berg said; the port is full, said Berg.</summary>
internal static class ContentBefore
{
    private const int LongestSubject = 10;
    private const int LongestHearer = 5;
    private const int LongestPlace = 30;

    // “…,” Berg said
    public static Content.Piece? Quoted(Cue cue, int earliest)
    {
        var sentence = cue.Sentence;
        var last = BeforeSubject(sentence, cue.From - 1);
        if (last < earliest || !CanFollow(cue) || !sentence.IsQuotation(last))
        {
            return null;
        }
        var first = FirstWord(sentence, earliest, last);
        return new(Content.Trimmed(sentence, HasOtherWords(sentence, first, last) ? first : last, last), AttributionRule.QuotationBeforeItsCue);
    }

    // “…,” lock keeper Berg said: words that describe the subject may stand between.
    public static int BeforeSubject(Sentence sentence, int last)
    {
        var i = last;
        while (i > 0 && last - i < LongestSubject && (sentence[i].Kind is UnitKind.Word or UnitKind.Number or UnitKind.Possessive || Abbreviations.EndsAt(sentence.WordAt(i), sentence.WordAt(i - 1)))
            && !sentence.Is(i, WordClass.Verb | WordClass.Auxiliary | WordClass.Subordinator | WordClass.Conjunction | WordClass.That | WordClass.PersonalPronoun | WordClass.To))
        {
            i--;
        }
        return sentence.IsQuotation(i) ? i : sentence.IsMark(last, ',') ? last - 1 : last;
    }

    // The port is full, Berg said · The port is full, said Berg
    public static Content.Piece? Clause(Cue cue, int earliest)
    {
        var sentence = cue.Sentence;
        var last = cue.From - 2;
        if (last < 0 || !sentence.IsMark(last + 1, ',') || !CanFollow(cue) || cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) || !cue.Verb.Frame.HasFlag(VerbFrame.Clause))
        {
            return null;
        }
        // At the very end a cue reports the whole sentence, other cues included: Lee said the port was full, the report said.
        var first = FirstWord(sentence, cue.To >= sentence.LastBeforeClosing() ? 0 : earliest, last);
        var closes = cue.To >= sentence.LastBeforeClosing() || sentence.IsMark(cue.To + 1, ',') || AdjunctCloses(cue) || HearerCloses(cue);
        return closes && Clauses.HasVerb(sentence, first, last) ? new(Content.Trimmed(sentence, first, last), AttributionRule.ClauseBeforeItsCue) : null;
    }

    public static bool CanFollow(Cue cue) => cue.Source is not null && cue.Group.Kind != VerbGroupKind.Participle && cue.Verb.Frame.HasFlag(VerbFrame.Quote);

    public static int FirstWord(Sentence sentence, int first, int last)
    {
        while (first < last && sentence[first].Kind == UnitKind.Mark)
        {
            first++;
        }
        return first;
    }

    private static bool HasOtherWords(Sentence sentence, int first, int last) =>
        Enumerable.Range(first, last - first).Any(i => sentence[i].IsWord && !sentence.Is(i, WordClass.Conjunction | WordClass.Adverb)) && Clauses.HasVerb(sentence, first, last);

    // The lock will close, Ann Lee told the council. · … told guests at a fair run by the town.
    private static bool HearerCloses(Cue cue)
    {
        var (sentence, last) = (cue.Sentence, cue.Sentence.LastBeforeClosing());
        var hearer = cue.To;
        while (hearer < last && !(hearer > cue.To && sentence.Is(hearer + 1, WordClass.Preposition)))
        {
            hearer++;
        }
        return cue.Verb.Frame.HasFlag(VerbFrame.NeedsHearer) && hearer - cue.To <= LongestHearer && last - hearer <= LongestPlace && !Clauses.HasVerb(sentence, cue.To + 1, last)
            && Enumerable.Range(cue.To + 1, Math.Max(0, last - cue.To)).All(i => sentence[i].Kind is UnitKind.Word or UnitKind.Possessive && !sentence.Is(i, WordClass.That | WordClass.To));
    }

    private static bool AdjunctCloses(Cue cue)
    {
        var sentence = cue.Sentence;
        var last = cue.To + 1;
        while (last < sentence.LastBeforeClosing() && !sentence.IsMark(last + 1, ','))
        {
            last++;
        }
        return sentence.Is(cue.To + 1, WordClass.Preposition | WordClass.Weekday | WordClass.Adverb | WordClass.To) && last - cue.To <= ContentBehind.LongestAdjunct
            && !Clauses.HasVerb(sentence, cue.To + 1, last);
    }
}
