using WuzhenArchive.Reading.Results;
using WuzhenArchive.Reading.Speech;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading;

/// <summary>What the reader could not tell, each with its place; an empty span at 0 means the article as a whole.</summary>
internal static class Findings
{
    private static readonly Span Whole = new(0, 0);

    public static IEnumerable<FindingReading> Of(
        MastheadReading masthead, EditionReading? edition, SpeechReading speech, IEnumerable<PassageReading> passages)
    {
        if (masthead.Title is null)
        {
            yield return new(FindingKind.NoTitle, Whole, "The text has no line that can be its title.");
        }
        if (masthead.Authors.Count == 0)
        {
            yield return new(FindingKind.NoAuthor, Whole, "The text is not signed.");
        }
        if (masthead.Published is null)
        {
            yield return new(FindingKind.NoDate, Whole, masthead.Updated is { } updated
                ? $"The text carries no date of publication, only one of a change: {updated}."
                : "The text carries no date of publication.");
        }
        if (edition is null)
        {
            yield return new(FindingKind.NoConference, Whole, "The text does not tell which edition of the conference it is about.");
        }
        var byHand = speech.Statements.Where(s => s.Rule == AttributionRule.AddedByACurator).Select(s => s.Cue).OfType<Span>().ToList();
        foreach (var cue in speech.Unused.Where(c => c.Source is not null && !c.Verb.Frame.HasFlag(Lexicon.VerbFrame.QuoteOnly) && !byHand.Exists(c.Span.Overlaps)))
        {
            yield return new(FindingKind.CueWithoutStatement, cue.Span, "A reporting verb with a subject, but nothing that it reports was found.");
        }
        foreach (var noun in speech.Unowned.Where(n => !byHand.Exists(n.Overlaps)))
        {
            yield return new(FindingKind.CueWithoutStatement, noun, "What somebody said is mentioned, such as a call or a warning, but not who said it.");
        }
        foreach (var statement in speech.Statements.Where(s => s.Speaker is null))
        {
            yield return new(FindingKind.SpeakerNotResolved, statement.Source ?? statement.Content[0], "The words are attributed, but not to anybody who can be named.");
        }
        foreach (var passage in passages.Where(p => p.Statement is null && p.Kind == PassageKind.Direct))
        {
            yield return new(FindingKind.QuotationWithoutSpeaker, passage.Span, "A long quotation that no cue explains.");
        }
    }
}
