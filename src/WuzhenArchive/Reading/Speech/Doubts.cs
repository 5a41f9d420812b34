using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;
using Rule = WuzhenArchive.Text.AttributionRule;

namespace WuzhenArchive.Reading.Speech;

/// <summary>How far an attribution can be trusted: highly, unless something speaks against it. The weightiest doubt decides.</summary>
internal static class Doubts
{
    private sealed record Doubt(Confidence Leaves, string Why, Func<Attribution, string?, bool> Applies);

    private const float Likely = 0.7f;

    // The weightiest first.
    private static readonly Doubt[] Table =
    [
        new(Confidence.Low, "nobody is printed or known as the speaker", (a, speaker) => speaker is null && a.Source is null),
        new(Confidence.Low, "the quotation stands alone; its speaker is the one quoted around it",
            (a, _) => a.Rule is Rule.QuotationThatGoesOnInTheNextParagraph or Rule.QuotationBeforeOneWithACue),
        new(Confidence.Low, "the quotation stands in a sentence of the author's; its speaker is the one quoted before",
            (a, _) => a.Rule is Rule.QuotationWithinTheAuthorsSentence),
        new(Confidence.Low, "no verb of saying introduces the quoted words; the subject of the sentence is taken for their speaker",
            (a, _) => a.Rule is Rule.QuotedWordsOfTheSubject),
        new(Confidence.Low, "a phrase that means to do something is taken for what was said", (a, _) => a.Rule is Rule.Infinitive),
        new(Confidence.Medium, "the quotation has no cue of its own",
            (a, _) => (a.Rule is Rule.QuotationThatGoesOn && !FollowsItsSpeaker(a)) || a.Rule is Rule.QuotationAnnouncedBefore
                or Rule.QuotationThatTheAuthorEnds or Rule.QuotationBehindReportedSpeech),
        new(Confidence.Medium, "no verb of saying, but a colon, gives the quotation to its speaker",
            (a, _) => a.Rule is Rule.QuotationBehindAColon or Rule.NameAboveAQuotation),
        new(Confidence.Medium, "only the words in marks are surely the speaker's",
            (a, _) => a.Rule is Rule.NamingInQuotedWords or Rule.CueNoun),
        new(Confidence.Medium, "the speaker is told by a pronoun", (a, _) => IsPronoun(a.Source)),
        new(Confidence.Medium, "whoever is printed as the speaker cannot be named", (_, speaker) => speaker is null),
        new(Confidence.Medium, "the speaker is told by a description, not by a name",
            (a, _) => a.Source is { Mention: null } source && !HasCapital(source)),
        new(Confidence.Medium, "the speaker is named in another sentence",
            (a, _) => !a.IsBlock && a.Rule is not Rule.QuotationThatGoesOn && a.Source is { } source
                && source.Sentence.Span != a.Sentence.Span),
        new(Confidence.Medium, "the turn goes on in a paragraph without a name", (a, _) => a.Rule is Rule.TurnThatGoesOn),
        new(Confidence.Medium, "a line of a live report tells in short what was said", (a, _) => a.Rule is Rule.LineOfALiveReport),
        new(Confidence.Medium, "a list is announced as somebody's; its items name nobody", (a, _) => a.Rule is Rule.ItemOfAnAnnouncedList),
        new(Confidence.Medium, "the block is announced for a text; its author is told before",
            (a, _) => a.IsBlock && a.Rule is not (Rule.TurnOfATranscript or Rule.CreditBehindAQuotation)),
        new(Confidence.Medium, "no quotation mark and no “that” shows where the reported words begin",
            (a, _) => a.Rule is Rule.ClauseWithoutThat or Rule.NounPhrase or Rule.ClauseWithAGap),
        new(Confidence.Medium, "the reported words may end earlier, at a comma or a dash",
            (a, _) => a.Rule is Rule.ThatClause or Rule.ThatClauseBehindANoun or Rule.QuestionClause or Rule.ClauseRoundItsCue or Rule.ClauseBeforeItsCue or Rule.AsSomebodySaid
                && HasBreak(a)),
        new(Confidence.Medium, "the sentence can be read in more than one way",
            (a, _) => a.Rule is Rule.ThatClause && IsUnsure(a)),
        new(Confidence.Medium, "the whole sentence is taken for reported", (a, _) => a.Rule is Rule.AccordingTo or Rule.InSomebodysView),
    ];

    /// <returns>The confidence that is left, and why it is not high; null when nothing speaks against it.</returns>
    public static (Confidence Confidence, string? Doubt) Of(Attribution attribution, string? speaker)
    {
        foreach (var doubt in Table)
        {
            if (doubt.Applies(attribution, speaker))
            {
                return (doubt.Leaves, doubt.Why);
            }
        }
        return (Confidence.High, null);
    }

    // “The river is low,” Otto Berg said. “It will be lower.”
    private static bool FollowsItsSpeaker(Attribution attribution) =>
        attribution.Source is { Sentence: var speaking } && speaking.Paragraph == attribution.Sentence.Paragraph
        && attribution.Sentence.Index == speaking.Index + 1;

    // In the author's words; what marks enclose is closed by them.
    private static bool HasBreak(Attribution attribution)
    {
        var (sentence, content) = (attribution.Sentence, attribution.Content[^1]);
        return sentence.Units.Any(u => u.Kind == Prose.UnitKind.Mark && u.Mark is ',' or '\u2013' or ';' && content.Contains(u.Span));
    }

    // The tree does not take the words for what the verb says, or is not sure that it should.
    private static bool IsUnsure(Attribution attribution)
    {
        var sentence = attribution.Sentence;
        if (attribution.Cue is not { } cue)
        {
            return false;
        }
        // "Berg said that": nothing stands between that could be read otherwise.
        var verb = sentence.UnitAt(cue.Start);
        if ((attribution.Source is { } source && source.Last == verb - 1 && sentence.Is(verb + 1, WordClass.That))
            || sentence.Tree is not { } tree)
        {
            return false;
        }
        var content = verb < 0 ? -1 : tree.Child(verb, Grammar.Relation.Ccomp, Grammar.Relation.Parataxis);
        return content < 0 || tree.Sure(content) < Likely;
    }

    private static bool IsPronoun(Source? source) =>
        source is not null && source.First == source.Last && source.Sentence.Is(source.First, WordClass.PersonalPronoun | WordClass.PossessivePronoun);

    // "the committee", "a former lock keeper"
    private static bool HasCapital(Source source) =>
        Enumerable.Range(source.First, source.Last - source.First + 1).Any(source.Sentence.IsCapitalised);
}
