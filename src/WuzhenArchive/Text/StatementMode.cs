namespace WuzhenArchive.Text;

/// <summary>How a statement reaches the reader.</summary>
public enum StatementMode
{
    /// <summary>In quotation marks from end to end: the speaker's words.</summary>
    Direct,

    /// <summary>Reported, with some of the speaker's words in quotation marks.</summary>
    Mixed,

    /// <summary>Reported: the author's account of what the speaker said. Never shown between quotation marks.</summary>
    Indirect,

    /// <summary>A block quotation.</summary>
    Block,

    /// <summary>The author's reading of a mind: nobody is said to have spoken. Never speech.</summary>
    Interpreted,
}
