using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>
/// A summary of <see cref="StatementRow"/>: how many statements that belong to one year are of one mode, said in one place, and known so
/// well.
/// </summary>
public sealed class StatementCount
{
    /// <summary>Empty for those at no known conference, see <see cref="ListStretch.Part"/>.</summary>
    public required string Part { get; set; }

    public StatementMode Mode { get; set; }

    public OccasionKind Occasion { get; set; }

    public Confidence Confidence { get; set; }

    public int Count { get; set; }
}
