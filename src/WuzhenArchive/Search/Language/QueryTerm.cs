namespace WuzhenArchive.Search.Language;

/// <summary>One of the things a question asks for, all of which a hit must have.</summary>
/// <param name="Written">As it was typed.</param>
public sealed record QueryTerm(string Written, QueryNode Node);
