using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>What a sentence tells of where its words were said.</summary>
/// <param name="Year">The conference; null for another event, or where nobody can tell which.</param>
internal sealed record ToldOccasion(OccasionKind Kind, int? Year, Span Evidence);
