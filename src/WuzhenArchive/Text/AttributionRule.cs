namespace WuzhenArchive.Text;

/// <summary>The rule by which a statement was found; docs/reading-rules says what each finds. Stored and exported by its name.</summary>
public enum AttributionRule
{
    // Beside a reporting verb.
    QuotationBeforeItsCue,
    QuotationBehindItsCue,
    QuotationSplitRoundItsCue,
    NamingInQuotedWords,
    ThatClause,
    ThatClauseBehindANoun,
    ClauseWithoutThat,
    ClauseWithAGap,
    ClauseBeforeItsCue,
    ClauseRoundItsCue,
    QuestionClause,
    Infinitive,
    NounPhrase,
    AsSomebodySaid,

    // Beside a noun or a phrase.
    CueNoun,
    AccordingTo,
    InTheWordsOf,
    InSomebodysView,
    NameAndColon,
    QuotationBehindAColon,

    // Quotations without a cue of their own.
    QuotationAnnouncedBefore,
    QuotationWithALaterCue,
    QuotationBeforeOneWithACue,
    QuotationBehindReportedSpeech,
    QuotationThatGoesOn,
    QuotationThatGoesOnInTheNextParagraph,
    QuotationThatTheAuthorEnds,
    QuotationWithinTheAuthorsSentence,
    NameAboveAQuotation,
    CreditBehindAQuotation,

    // Of whole paragraphs.
    AnnouncedBlockQuotation,
    BlockQuotationSetApart,
    ItemOfAnAnnouncedList,
    FullTextOfADocument,
    TurnOfATranscript,
    TurnThatGoesOn,
    LineOfALiveReport,

    // By hand.
    AddedByACurator,

    // Later: quotations without a cue of their own.
    QuotedWordsOfTheSubject,
}

public static class AttributionRules
{
    private static readonly WordNames<AttributionRule> Names = new(new Dictionary<AttributionRule, string>
    {
        [AttributionRule.ThatClause] = "that-clause",
        [AttributionRule.ThatClauseBehindANoun] = "that-clause behind a noun",
        [AttributionRule.InSomebodysView] = "in somebody's view",
        [AttributionRule.QuotationWithinTheAuthorsSentence] = "quotation within the author's sentence",
    });

    /// <summary>"quotation before its cue".</summary>
    public static string Name(this AttributionRule rule) => Names[rule];

    /// <exception cref="InvalidDataException">No rule has this name.</exception>
    public static AttributionRule Named(string name) => Names.Read(name);
}
