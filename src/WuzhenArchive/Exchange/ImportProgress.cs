namespace WuzhenArchive.Exchange;

/// <summary>How many articles a long work has done, and of how many; null: that is not known beforehand.</summary>
public readonly record struct ImportProgress(int Done, int? Total);
