namespace WuzhenArchive.Reading.Lexicon;

/// <summary>What a reporting verb takes for its content.</summary>
[Flags]
internal enum VerbFrame
{
    None = 0,

    /// <summary>A clause, with or without "that": argued (that) the port is closed.</summary>
    Clause = 1,

    /// <summary>A noun phrase that is the content: opposed the plan.</summary>
    Noun = 2,

    /// <summary>A hearer stands between verb and content: told reporters that.</summary>
    Hearer = 4,

    /// <summary>An infinitive is the content: promised to leave, urged them to leave.</summary>
    Infinitive = 8,

    /// <summary>A question word opens the content: explained how.</summary>
    Question = 16,

    /// <summary>Words in quotation marks.</summary>
    Quote = 32,

    /// <summary>Only words in quotation marks make it speech: "smiled", "began".</summary>
    QuoteOnly = 64,

    /// <summary>An object that holds quoted words: called the pilot a “nasty guy”.</summary>
    Naming = 128,

    /// <summary>Only documents and polls report with it: "the survey found that", but not "Berg found that".</summary>
    Document = 256,

    /// <summary>Never without a hearer: told reporters that, but not "told Berg" for "Berg told".</summary>
    NeedsHearer = 512,

    /// <summary>A clause only behind "that" or before the verb: "muttered that it was full", but "sighed when it was full".</summary>
    NeedsThat = 1024,

    /// <summary>Also done to things: "answers the phone", "charged the pilot" say nothing, "charged that the lock was dry" does.</summary>
    AlsoDone = 2048,

    /// <summary>A proposal is the content, and nothing else is: "supported the plan", but "supported two children".</summary>
    Stance = 4096,
}
