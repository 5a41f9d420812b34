namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>What speaks for or against somebody whom a pronoun may stand for; what each weighs stands in signs.tsv.</summary>
internal enum Sign
{
    // How far back he was last named, described or meant.
    SameSentence,
    SentenceBefore,
    TwoSentencesBack,
    FurtherBack,

    /// <summary>Nobody else who may be meant stands between.</summary>
    LastNamed,

    // What he is there.
    Subject,
    Object,
    Possessor,
    BehindPreposition,

    /// <summary>"the Berg plan"</summary>
    Modifier,
    InParenthesis,

    /// <summary>An earlier sentence is about him: the subject of its main verb, or who speaks in it.</summary>
    Topic,

    /// <summary>An earlier sentence begins with him.</summary>
    OpensSentence,

    // What he is to the pronoun.

    /// <summary>"Berg came. He said": both are what their sentences are about.</summary>
    SubjectLikewise,

    /// <summary>"Berg left when he saw it."</summary>
    SubjectBeside,

    /// <summary>“The lock that Berg built is dry, he said.”</summary>
    InWhatIsSaid,

    // Who he is.
    GenderAgrees,

    /// <summary>"She" meant her before, and the pronoun is "he".</summary>
    CalledOtherwise,
    MeantByPronoun,

    /// <summary>"the ferryman"</summary>
    Nameless,

    /// <summary>Nothing says that the name is a person's but that it has said something.</summary>
    MayBeAThing,

    /// <summary>A town or country, for "it" and "they".</summary>
    IsPlace,

    /// <summary>He spoke last, and the pronoun speaks.</summary>
    GoesOnSpeaking,

    // Nobody of them is meant.
    Nobody,
    NobodyByIt,
    NobodyByThey,

    /// <summary>"It" or "they" says something, as no mere thing does.</summary>
    NobodyYetItSpeaks,
}
