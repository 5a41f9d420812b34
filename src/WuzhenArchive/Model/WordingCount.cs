using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>
/// A summary of <see cref="TopicMention"/>: how often one wording of a topic is used in what belongs to one year, in one way.
/// </summary>
public sealed class WordingCount
{
    public int TopicId { get; set; }

    public int ConferenceId { get; set; }

    public required string Wording { get; set; }

    public YearBasis Basis { get; set; }

    /// <summary>The number of the occasion; -1 in the author's own words.</summary>
    public int Occasion { get; set; }

    public int Count { get; set; }

    /// <summary>The first of the mentions, by which it is printed and found.</summary>
    public int FirstId { get; set; }

    public int LastId { get; set; }

    /// <summary>The first whose sentence presents something as new; null: none does.</summary>
    public int? FirstNewId { get; set; }
}
