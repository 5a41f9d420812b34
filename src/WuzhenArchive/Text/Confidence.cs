namespace WuzhenArchive.Text;

/// <summary>How far the reader trusts an attribution of its own; in rising order, so that the lesser of two is the smaller.</summary>
public enum Confidence
{
    /// <summary>A guess from what stands around: a curator should look at it.</summary>
    Low,

    /// <summary>One step was inferred, such as whom a pronoun means.</summary>
    Medium,

    /// <summary>Everything is printed: who says it, by which cue, and where it begins and ends; or a curator has settled it.</summary>
    High,
}
