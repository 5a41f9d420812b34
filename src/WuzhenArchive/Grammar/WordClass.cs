namespace WuzhenArchive.Grammar;

/// <summary>The seventeen parts of speech of Universal Dependencies (UPOS).</summary>
public enum WordClass : byte
{
    /// <summary>Anything else: a foreign word, a piece of a word.</summary>
    X,

    /// <summary>An adjective: "safe".</summary>
    Adj,

    /// <summary>An adposition: "of", "in".</summary>
    Adp,

    /// <summary>An adverb: "soon".</summary>
    Adv,

    /// <summary>An auxiliary or a copula: "has", "will", "is".</summary>
    Aux,

    /// <summary>A conjunction between equals: "and", "but".</summary>
    Cconj,

    /// <summary>A determiner: "the", "that" before its noun.</summary>
    Det,

    /// <summary>An interjection: "yes".</summary>
    Intj,

    /// <summary>A common noun: "lake".</summary>
    Noun,

    /// <summary>A number: "1,600".</summary>
    Num,

    /// <summary>A particle: "not", "to" before a verb, "'s" after a name.</summary>
    Part,

    /// <summary>A pronoun: "she", "that" alone.</summary>
    Pron,

    /// <summary>A proper noun: "Norland".</summary>
    Propn,

    /// <summary>A mark.</summary>
    Punct,

    /// <summary>A conjunction before a clause: "that", "because".</summary>
    Sconj,

    /// <summary>A symbol: "%".</summary>
    Sym,

    /// <summary>A verb that is not an auxiliary: "said".</summary>
    Verb,
}
