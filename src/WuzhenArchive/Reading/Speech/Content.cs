using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds what a cue reports: the clause, phrase or quotation behind it, before it, or on both sides.</summary>
internal static class Content
{
    /// <param name="IsPhrase">The content is no clause but the object of the verb: "called out “delays”".</param>
    internal readonly record struct Found(IReadOnlyList<Span> Spans, AttributionRule Rule, bool IsPhrase);

    internal readonly record struct Piece(Span Span, AttributionRule Rule, bool IsPhrase = false);

    /// <returns>Null when nothing is reported.</returns>
    public static Found? Of(Cue cue, int earliest)
    {
        if (ContentBefore.Quoted(cue, earliest) is { } before)
        {
            if (cue.Sentence.IsMark(cue.To + 1, ',') && cue.Sentence.Is(cue.To + 2, WordClass.Auxiliary) && Around(cue, earliest) is { } round)
            {
                return round;
            }
            return cue.To + 1 < cue.Sentence.Count && ContentBehind.Quoted(cue, cue.To + 1) is { } second
                ? new([before.Span, second.Span], AttributionRule.QuotationSplitRoundItsCue, false)
                : new([before.Span], before.Rule, false);
        }
        return Around(cue, earliest) ?? As(cue, earliest) ?? ((ContentBehind.Of(cue) ?? ContentBefore.Clause(cue, earliest) ?? SyntacticContent.Of(cue, earliest)) is { } one ? new([one.Span], one.Rule, one.IsPhrase) : null);
    }

    // As Berg said, the port is full · the port is full, as Berg said
    private static Found? As(Cue cue, int earliest)
    {
        var sentence = cue.Sentence;
        var (at, next) = (cue.From - 1, cue.To + 1);
        if (!sentence.IsWord(at, "as") || cue.Inverted || !cue.Verb.Frame.HasFlag(VerbFrame.Clause) || cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) || sentence.Is(next, WordClass.That))
        {
            return null;
        }
        var closing = next;
        while (closing <= sentence.LastBeforeClosing() && !sentence.IsMark(closing, ','))
        {
            closing++;
        }
        if (at == 0)
        {
            var end = closing < sentence.LastBeforeClosing() && !Clauses.HasVerb(sentence, next, closing - 1) ? Clauses.End(sentence, closing + 1, cue) : -1;
            return end > closing + 1 ? new([Trimmed(sentence, closing + 1, end)], AttributionRule.AsSomebodySaid, false) : null;
        }
        var last = at - (sentence.IsMark(at - 1, ',') ? 2 : 1);
        var first = ContentBefore.FirstWord(sentence, earliest, last);
        return sentence.IsMark(at - 1, ',') && last > first && closing > sentence.LastBeforeClosing() && Clauses.HasVerb(sentence, first, last)
            ? new([Trimmed(sentence, first, last)], AttributionRule.AsSomebodySaid, false)
            : null;
    }

    // The port, Berg said, is full: the cue stands between two commas in the middle of what it reports.
    private static Found? Around(Cue cue, int earliest)
    {
        var sentence = cue.Sentence;
        var last = cue.From - (sentence.EndsWithComma(cue.From - 1) ? 1 : 2);
        var next = (ContentBehind.BehindSpeaker(cue, cue.To + 1) ?? ContentBehind.BehindTime(sentence, cue.To + 1)) + 1;
        if (last < earliest || next > sentence.LastBeforeClosing()
            || (next == sentence.LastBeforeClosing() && !sentence.IsQuotation(next))
            || !(sentence.IsMark(last + 1, ',') || sentence.EndsWithComma(last))
            || !sentence.IsMark(next - 1, ',')
            || !ContentBefore.CanFollow(cue) || !cue.Verb.Frame.HasFlag(VerbFrame.Clause) || cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) || (sentence.Is(next, WordClass.IngVerb | WordClass.RelativePronoun) && !sentence.Is(next, WordClass.That)))
        {
            return null;
        }
        // "the Herald said on Thursday, two days after the vote" stands behind a whole clause
        if (next > cue.To + 2 && !cue.Inverted && Clauses.HasVerb(sentence, ContentBefore.FirstWord(sentence, earliest, last), last)
            && !sentence.Is(last, WordClass.Auxiliary))
        {
            return null;
        }
        var end = Clauses.End(sentence, next, cue);
        // “The truth, Berg said, “is that the lock leaks.”
        if (sentence.IsQuotation(next) && end >= next && GoesOn(sentence, ContentBefore.FirstWord(sentence, earliest, last), last, next))
        {
            return new([Trimmed(sentence, ContentBefore.FirstWord(sentence, earliest, last), last), Trimmed(sentence, next, end)], AttributionRule.ClauseRoundItsCue, false);
        }
        return end > next && (!cue.Inverted || Clauses.HasVerb(sentence, next, end) || sentence.Is(next, WordClass.Auxiliary)) ? new([Trimmed(sentence, ContentBefore.FirstWord(sentence, earliest, last), last), Trimmed(sentence, next, end)], AttributionRule.ClauseRoundItsCue, false) : null;
    }

    // The quotation goes on in small letters with what the words before have begun, a subject or a verb.
    private static bool GoesOn(Sentence sentence, int first, int last, int quotation) =>
        char.IsLower(sentence.WordAt(quotation).TrimStart("\"' ")[0]) && Enumerable.Range(first, last - first + 1).Any(i => sentence[i].IsWord && !sentence.Is(i, WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition))
        && !sentence.Is(first, WordClass.Preposition);

    public static Span Trimmed(Sentence sentence, int first, int last)
    {
        while (last > first && sentence[last].Kind == UnitKind.Mark && sentence[last].Mark is ',' or '.' or ';' or ':' or '\u2013' or '!' or '?')
        {
            last--;
        }
        return sentence.Cover(first, last);
    }
}
