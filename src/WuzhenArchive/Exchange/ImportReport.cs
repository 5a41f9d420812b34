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
    /// <summary>What could not be told of the articles added or updated; of those read again only corrections without match.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    public bool Refused => Problems.Count > 0 || Articles.Any(a => a.Outcome == ImportOutcome.Refused) || Unmatched.Any();

    /// <summary>Corrections that fit no one statement or passage, each a line that names file and line.</summary>
    [JsonIgnore]
    public IEnumerable<string> Unmatched => Findings.Where(f => f.Kind == FindingKind.CorrectionWithoutMatch).Select(f => f.Message);

    internal static ImportReport Nothing(params IEnumerable<string> problems) => new([], [.. problems]);
}

/// <param name="Paragraph">Null outside the numbered paragraphs, and where the article as a whole is meant.</param>
/// <param name="Start">In UTF-16 code units of the article's text; the end is exclusive.</param>
public sealed record ReportedFinding(
    string File, [property: JsonConverter(typeof(FindingKindJson))] FindingKind Kind, int? Paragraph, int Start, int End, string Text,
    string Message);

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
