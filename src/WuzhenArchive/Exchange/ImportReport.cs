namespace WuzhenArchive.Exchange;

/// <summary>What became of an import or a rebuild.</summary>
/// <param name="Articles">One answer for each article or path that was given.</param>
/// <param name="Problems">Lines that say why nothing was done at all; then the archive is as it was.</param>
/// <param name="Archive">The name of the archive file that was published; null when there was nothing to change.</param>
/// <param name="ReadAgain">Stored articles that were read again because the authority file is another.</param>
public sealed record ImportReport(
    IReadOnlyList<ArticleAnswer> Articles, IReadOnlyList<string> Problems, string? Archive = null, int ReadAgain = 0)
{
    public bool Refused => Problems.Count > 0 || Articles.Any(a => a.Outcome == ImportOutcome.Refused);

    internal static ImportReport Nothing(params IEnumerable<string> problems) => new([], [.. problems]);
}

/// <param name="File">The article's file name, or the path as it was given.</param>
/// <param name="Reason">Why it was refused.</param>
public sealed record ArticleAnswer(string File, ImportOutcome Outcome, string? Reason = null);

/// <summary>What became of one article.</summary>
public enum ImportOutcome
{
    Added,
    Updated,
    Unchanged,
    Refused,
}
