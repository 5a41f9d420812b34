namespace WuzhenArchive.Text;

/// <summary>What a curator changed.</summary>
public enum CorrectionKind
{
    /// <summary>Who made a statement.</summary>
    Speaker,

    /// <summary>How a statement reaches the reader.</summary>
    Mode,

    /// <summary>What words in quotation marks are.</summary>
    Kind,

    /// <summary>A statement the reader missed.</summary>
    Added,

    /// <summary>What the reader took for a statement or a passage is none.</summary>
    Rejected,
}
