using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>
/// A summary of <see cref="StatementRow"/>: how many statements of one speaker belong to one year in one way; what authors read in minds
/// apart.
/// </summary>
public sealed class SpeakerCount
{
    public int SpeakerId { get; set; }

    public int ConferenceId { get; set; }

    public YearBasis Basis { get; set; }

    public OccasionKind Occasion { get; set; }

    /// <summary>They are an author's reading of a mind, and nothing the speaker said.</summary>
    public bool IsInterpreted { get; set; }

    public int Count { get; set; }
}
