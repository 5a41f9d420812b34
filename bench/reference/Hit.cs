namespace WuzhenArchive.Reference;

/// <param name="Excerpt">With the words that were sought between mark tags.</param>
public sealed record Hit(long Id, string Title, string Excerpt);
