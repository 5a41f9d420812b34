namespace WuzhenArchive.Text;

/// <summary>What words in quotation marks, or a block quotation, are: somebody's speech, or words about words.</summary>
public enum PassageKind
{
    /// <summary>Speech: the marks hold the whole content of a statement.</summary>
    Direct,

    /// <summary>Speech: the marks hold some words inside reported speech.</summary>
    Mixed,

    /// <summary>Speech: a paragraph or more set off as a quotation, with or without marks.</summary>
    Block,

    /// <summary>Not speech: the words are mentioned as words.</summary>
    Term,

    /// <summary>Not speech: the name of an event, a work or a body.</summary>
    Name,

    /// <summary>Not speech: the author keeps a distance from the words.</summary>
    Scare,
}
