using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <summary>A curator's word that goes before the rules'.</summary>
/// <param name="Place">The file and line it is written on: "a.yaml:7".</param>
/// <param name="Span">From the first to the last word of the statement or passage.</param>
/// <param name="Was">What the rules had said: a name or "unattributed", a mode or a kind in small letters; "statement, Ann Lee, direct" or "passage, scare" of what was rejected; null for what was added.</param>
public sealed record CorrectionReading(CorrectionKind Kind, string Place, Span Span, string? Was, string? Note);
