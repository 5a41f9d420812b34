namespace WuzhenArchive.Grammar;

/// <summary>
/// What a word is to its head: the relations of Universal Dependencies, by their own names, with the subtypes that English treebanks mark.
/// </summary>
public enum Relation : byte
{
    /// <summary>Some other relation, or none that could be told.</summary>
    Dep,

    /// <summary>The head of the sentence.</summary>
    Root,

    /// <summary>A clause that says more of a noun: "the plan to sail".</summary>
    Acl,

    /// <summary>A relative clause: "the man who left".</summary>
    AclRelcl,

    /// <summary>A clause that is an adverbial: "left because it rained".</summary>
    Advcl,

    /// <summary>A clause about a whole clause: "..., which surprised all".</summary>
    AdvclRelcl,
    Advmod,
    Amod,

    /// <summary>A second name of the same: "Berg, the minister".</summary>
    Appos,
    Aux,

    /// <summary>The auxiliary of a passive: "was built".</summary>
    AuxPass,

    /// <summary>A preposition or possessive ending, of its noun.</summary>
    Case,
    Cc,
    CcPreconj,

    /// <summary>A clause that is the object of a verb: "said the lock was dry".</summary>
    Ccomp,
    Compound,

    /// <summary>The particle of a verb: "carry out".</summary>
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,

    /// <summary>A later word of a name: "Otto Berg", where Otto is the head.</summary>
    Flat,
    Goeswith,
    Iobj,
    List,

    /// <summary>A conjunction, of the clause it opens.</summary>
    Mark,
    Nmod,

    /// <summary>A title or description before a name: "Governor Berg".</summary>
    NmodDesc,
    NmodPoss,
    NmodUnmarked,

    /// <summary>The subject of a verb or predicate.</summary>
    Nsubj,

    /// <summary>The subject of a clause whose predicate is a clause.</summary>
    NsubjOuter,

    /// <summary>The subject of a passive.</summary>
    NsubjPass,
    Nummod,
    Obj,
    Obl,

    /// <summary>The doer in a passive: "built by Berg".</summary>
    OblAgent,

    /// <summary>A time or measure without a preposition: "said Monday".</summary>
    OblUnmarked,
    Orphan,

    /// <summary>A sentence beside another without a conjunction; often a quotation.</summary>
    Parataxis,
    Punct,
    Reparandum,
    Vocative,

    /// <summary>A clause without a subject of its own: "agreed to sail".</summary>
    Xcomp,
}
