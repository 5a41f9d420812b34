namespace WuzhenArchive.Reading.Lexicon;

/// <summary>What a word can be. One word has many classes: "calls" is a verb form and a noun; context decides.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    Determiner = 1L << 0,
    PossessivePronoun = 1L << 1,
    PersonalPronoun = 1L << 2,
    IndefinitePronoun = 1L << 3,
    RelativePronoun = 1L << 4,
    WhWord = 1L << 5,
    That = 1L << 6,
    Preposition = 1L << 7,
    Conjunction = 1L << 8,
    Subordinator = 1L << 9,
    Be = 1L << 10,
    Have = 1L << 11,
    Do = 1L << 12,
    Modal = 1L << 13,
    Negation = 1L << 14,
    Adverb = 1L << 15,
    To = 1L << 16,

    /// <summary>A form with -s, or the plain form: "says", "say".</summary>
    PresentVerb = 1L << 17,

    /// <summary>A past form that is never a participle: "spoke".</summary>
    PastVerb = 1L << 18,

    /// <summary>A past form that may be a participle: "called".</summary>
    PastOrParticiple = 1L << 19,
    IngVerb = 1L << 20,

    /// <summary>A form of a verb that reports speech.</summary>
    Reporting = 1L << 21,

    /// <summary>A verb that leaves what follows undone: intend, refuse, try.</summary>
    Unrealised = 1L << 22,

    /// <summary>A noun that names somebody's words: view, claim, framing.</summary>
    CueNoun = 1L << 23,

    /// <summary>A noun that names a document: statement, declaration.</summary>
    Document = 1L << 24,
    Role = 1L << 25,
    RolePrefix = 1L << 26,
    Honorific = 1L << 27,
    BodyNoun = 1L << 28,
    Place = 1L << 29,
    Demonym = 1L << 30,
    GivenName = 1L << 31,
    Month = 1L << 32,
    Weekday = 1L << 33,
    Ordinal = 1L << 34,
    Cardinal = 1L << 35,
    NameParticle = 1L << 36,

    /// <summary>A word about words: "the term", "the phrase".</summary>
    TermNoun = 1L << 37,

    /// <summary>A noun that makes a capitalised phrase the name of a thing: "Charter", "Festival".</summary>
    ThingNoun = 1L << 38,

    /// <summary>A plain noun for people, who can speak: "officials", "critics".</summary>
    Human = 1L << 39,

    /// <summary>A form of a verb that takes sides: "supported". Unlike a reporting verb it ends no clause of another's.</summary>
    Stance = 1L << 40,

    Verb = PresentVerb | PastVerb | PastOrParticiple | IngVerb,
    Auxiliary = Be | Have | Do | Modal,
}
