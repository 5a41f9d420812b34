namespace WuzhenArchive.Search.Matching;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Words">As a reader reads it.</param>
internal readonly record struct NamedValue(string Value, string Words);
