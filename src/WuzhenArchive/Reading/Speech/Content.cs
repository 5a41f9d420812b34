using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds what a cue reports: the clause, phrase or quotation behind it, before it, or on both sides.</summary>
internal static class Content
{
    /// <param name="IsPhrase">The content is no clause but the object of the verb: "called out “delays”".</param>
    internal readonly record struct Found(IReadOnlyList<Span> Spans, string Rule, bool IsPhrase);

    internal readonly record struct Piece(Span Span, string Rule, bool IsPhrase = false);

    /// <returns>Null when nothing is reported.</returns>
    public static Found? Of(Cue cue, int earliest)
    {
        if (ContentBefore.Quoted(cue, earliest) is { } before)
        {
            return cue.To + 1 < cue.Sentence.Count && ContentBehind.Quoted(cue, cue.To + 1) is { } second
                ? new([before.Span, second.Span], "quotation split round its cue", false)
                : new([before.Span], before.Rule, false);
        }
        return Around(cue, earliest) ?? ((ContentBehind.Of(cue) ?? ContentBefore.Clause(cue, earliest)) is { } one ? new([one.Span], one.Rule, one.IsPhrase) : null);
    }

    // The port, Berg said, is full: the cue stands between two commas in the middle of what it reports.
    private static Found? Around(Cue cue, int earliest)
    {
        var sentence = cue.Sentence;
        var (last, next) = (cue.From - 2, cue.To + 2);
        if (last < earliest || next >= sentence.LastBeforeClosing() || !sentence.IsMark(last + 1, ',') || !sentence.IsMark(next - 1, ',')
            || !ContentBefore.CanFollow(cue) || !cue.Verb.Frame.HasFlag(VerbFrame.Clause) || cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) || sentence.Is(next, WordClass.IngVerb | WordClass.RelativePronoun))
        {
            return null;
        }
        var end = Clauses.End(sentence, next, cue);
        return end > next ? new([Trimmed(sentence, ContentBefore.FirstWord(sentence, earliest, last), last), Trimmed(sentence, next, end)], "clause round its cue", false) : null;
    }

    public static Span Trimmed(Sentence sentence, int first, int last)
    {
        while (last > first && sentence[last].Kind == UnitKind.Mark && sentence[last].Mark is ',' or '.' or ';' or ':' or '\u2013' or '!' or '?')
        {
            last--;
        }
        return sentence.Cover(first, last);
    }
}
