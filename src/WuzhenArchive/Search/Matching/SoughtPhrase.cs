namespace WuzhenArchive.Search.Matching;

/// <summary>
/// Words one after the other that an engine looks for: one of the ways in which a sought word or phrase can stand in a text.
/// </summary>
/// <param name="Sought">The number of the word or phrase in the question; -1 for what is no word.</param>
/// <param name="Length">In words.</param>
internal readonly record struct SoughtPhrase(int Sought, int Length);
