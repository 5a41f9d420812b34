using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <param name="Year">The edition the fact belongs to, which need not be the article's own.</param>
/// <param name="Value">A number without separators, the first and the last day ("2022-06-01/2022-06-03"), or words.</param>
/// <param name="Span">The words that give the value.</param>
public sealed record FactReading(FactProperty Property, int Year, string Value, Span Span)
{
    /// <summary>What makes the number less or more than itself, as printed, in small letters: "more than", "about"; null where nothing does.</summary>
    public string? Hedge { get; init; }
}
