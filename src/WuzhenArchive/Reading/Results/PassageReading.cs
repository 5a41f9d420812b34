using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <param name="Span">With the quotation marks.</param>
/// <param name="Statement">Index into <see cref="ArticleReading.Statements"/> of the statement it belongs to.</param>
public sealed record PassageReading(PassageKind Kind, Span Span, string? Speaker, Span? Cue, int? Statement)
{
    public CorrectionReading? Correction { get; init; }

    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }
}
