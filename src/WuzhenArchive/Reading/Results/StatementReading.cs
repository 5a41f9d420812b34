using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <summary>An attribution: who (source) said (cue) what (content), by which rule it was found.</summary>
/// <param name="Speaker">The resolved name, or null: unattributed.</param>
/// <param name="Heading">The run-in heading the statement stands under.</param>
public sealed record StatementReading(
    StatementMode Mode, string? Speaker, Span? Source, Span? Cue, IReadOnlyList<Span> Content, Span Sentence,
    Span? Heading, AttributionRule Rule)
{
    public OccasionReading Occasion { get; init; } = OccasionReading.Untold;

    /// <summary>The years of the conference that its sentence names, rising.</summary>
    public IReadOnlyList<int> About { get; init; } = [];

    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Why the confidence is not high; null when it is.</summary>
    public string? Doubt { get; init; }

    public IReadOnlyList<CorrectionReading> Corrections { get; init; } = [];
}

/// <summary>Where and when words were said.</summary>
/// <param name="Year">The conference they were said at; null when it was none, or the text does not tell which.</param>
/// <param name="Evidence">The words that say so; null when the text does not tell.</param>
public sealed record OccasionReading(OccasionKind Kind, int? Year, Span? Evidence)
{
    public static OccasionReading Untold { get; } = new(OccasionKind.Untold, null, null);
}
