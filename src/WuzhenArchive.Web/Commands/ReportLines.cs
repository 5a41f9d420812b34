using WuzhenArchive.Exchange;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Commands;

/// <summary>
/// An import's answer in lines: one for each article that is not as it was, with what could not be told of it, then a count.
/// </summary>
internal static class ReportLines
{
    public static void Write(ImportReport report, TextWriter output, TextWriter error)
    {
        foreach (var problem in report.Problems)
            error.WritePlainLine(problem);
        foreach (var article in report.Articles.Where(a => a.Outcome == ImportOutcome.Refused))
            error.WritePlainLine($"{article.File}: refused: {article.Reason}");
        if (report.Problems.Count > 0)
        {
            error.WriteLine("Nothing was done; the archive is as it was.");
            return;
        }

        foreach (var unmatched in report.Unmatched)
            error.WritePlainLine(unmatched.Message);
        foreach (var (article, findings) in report.FindingCounts)
            output.WritePlainLine($"{article.File}: {Word(article.Outcome)}{Counts(findings)}");
        output.WriteLine(string.Join(", ", Enum.GetValues<ImportOutcome>()
            .Select(o => $"{report.Articles.Count(a => a.Outcome == o)} {Word(o)}"))
            + (report.ReadAgain > 0 ? $"; {PlainWords.Count(report.ReadAgain, "article", "articles")} read again" : "")
            + (report.Archive is null ? "; nothing to publish" : $"; published {report.Archive}"));
    }

    // "; findings: no author (1), speaker not resolved (3)"
    private static string Counts(IEnumerable<FindingCount> findings) =>
        findings.Select(f => $"{f.Kind.Name()} ({f.Count})").ToList() is { Count: > 0 } counts ? "; findings: " + string.Join(", ", counts) : "";

    private static string Word(ImportOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
