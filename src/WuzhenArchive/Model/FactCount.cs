using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>A summary of <see cref="Fact"/>: how many articles tell one value of a property of an edition.</summary>
public sealed class FactCount
{
    public int ConferenceId { get; set; }

    public required FactProperty Property { get; set; }

    public required string Value { get; set; }

    /// <summary>Empty where the number stands for itself.</summary>
    public required string Hedge { get; set; }

    public int Articles { get; set; }

    /// <summary>The first of the facts, with the words that state it.</summary>
    public int FirstId { get; set; }
}
