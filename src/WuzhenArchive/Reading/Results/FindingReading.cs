using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <summary>Something the reader could not tell, or that a curator should look at.</summary>
public sealed record FindingReading(FindingKind Kind, Span Span, string Message);
