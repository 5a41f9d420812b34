using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <param name="Evidence">The words that name the conference.</param>
public sealed record EditionReading(int Year, int? Ordinal, int? Month, Span? Evidence);
