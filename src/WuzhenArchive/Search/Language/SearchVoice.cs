namespace WuzhenArchive.Search.Language;

/// <summary>Whose words the words of a hit are.</summary>
public enum SearchVoice
{
    /// <summary>A whole paragraph in which others speak too.</summary>
    Several,

    /// <summary>The author's own.</summary>
    Own,

    /// <summary>The speaker's, between quotation marks.</summary>
    Direct,

    /// <summary>The author's account, with words of the speaker in it.</summary>
    Mixed,

    /// <summary>The author's account of what the speaker said.</summary>
    Reported,

    /// <summary>The speaker's, set off as a block.</summary>
    Block,

    /// <summary>Nobody's speech: words mentioned as words.</summary>
    Term,

    /// <summary>Nobody's speech: a name between quotation marks.</summary>
    Name,

    /// <summary>Nobody's speech: words the author keeps a distance from.</summary>
    Scare,

    /// <summary>The author's reading of a mind: nobody spoke.</summary>
    Interpreted,
}
