using System.Text.Json.Serialization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>What became of an import or a rebuild.</summary>
/// <param name="Articles">One answer for each article or path that was given.</param>
/// <param name="Problems">Lines that say why nothing was done at all; then the archive is as it was.</param>
/// <param name="Archive">The name of the archive file that was published; null when there was nothing to change.</param>
/// <param name="ReadAgain">Stored articles that were read again because the authority file is another.</param>
public sealed record ImportReport(
    IReadOnlyList<ArticleAnswer> Articles, IReadOnlyList<string> Problems, string? Archive = null, int ReadAgain = 0)
{
    /// <summary>
    /// What could not be told of the articles added or updated; of those read again only corrections without match. It is read from the
    /// published archive, while that is there, when it is asked for.
    /// </summary>
    public IEnumerable<ReportedFinding> Findings => Unmatched.Where(f => !Brought.Contains(f.File)).Concat(Published?.All(Brought) ?? []);

    /// <summary>The articles added or updated, each with how many findings of each kind it has; some at a time.</summary>
    [JsonIgnore]
    public IEnumerable<(ArticleAnswer Article, IEnumerable<FindingCount> Findings)> FindingCounts =>
        Articles.Where(IsBrought).Chunk(PublishedFindings.Batch).SelectMany(batch =>
        {
            var counts = (Published?.Counts(batch.Select(a => a.File)) ?? []).ToLookup(c => c.File);
            return batch.Select(a => (a, counts[a.File]));
        });

    /// <summary>Corrections that fit no one statement or passage; their messages name file and line.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReportedFinding> Unmatched { get; init; } = [];

    internal PublishedFindings? Published { get; init; }

    public bool Refused => Problems.Count > 0 || Articles.Any(a => a.Outcome == ImportOutcome.Refused) || Unmatched.Count > 0;

    private HashSet<string> Brought => brought ??= [.. Articles.Where(IsBrought).Select(a => a.File)];

    private HashSet<string>? brought;

    private static bool IsBrought(ArticleAnswer answer) => answer.Outcome is ImportOutcome.Added or ImportOutcome.Updated;

    internal static ImportReport Nothing(params IEnumerable<string> problems) => new([], [.. problems]);
}

/// <param name="Paragraph">Null outside the numbered paragraphs, and where the article as a whole is meant.</param>
/// <param name="Start">In UTF-16 code units of the article's text; the end is exclusive.</param>
public sealed record ReportedFinding(
    string File, [property: JsonConverter(typeof(FindingKindJson))] FindingKind Kind, int? Paragraph, int Start, int End, string Text,
    string Message);

/// <param name="Count">How many of the kind the article of the file has.</param>
public readonly record struct FindingCount(string File, FindingKind Kind, int Count);

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
