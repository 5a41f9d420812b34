using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <param name="Number">Paragraphs and block quotations count 1, 2, 3 … in one sequence; other regions have none.</param>
public sealed record RegionReading(RegionKind Kind, Span Span, int? Number);
