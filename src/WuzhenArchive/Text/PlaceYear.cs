namespace WuzhenArchive.Text;

/// <summary>The year of the conference that a place in an article belongs to, and why.</summary>
public sealed record PlaceYear(int Year, YearBasis Basis);
