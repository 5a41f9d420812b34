namespace WuzhenArchive.Exchange;

/// <summary>How many articles a long work has done, and of how many.</summary>
public readonly record struct ImportProgress(int Done, int Total);
