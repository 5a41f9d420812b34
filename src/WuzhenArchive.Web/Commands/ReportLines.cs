using WuzhenArchive.Exchange;

namespace WuzhenArchive.Web.Commands;

/// <summary>An import's answer in lines: one for each article that is not as it was, then a count.</summary>
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

        foreach (var article in report.Articles.Where(a => a.Outcome is ImportOutcome.Added or ImportOutcome.Updated))
            output.WritePlainLine($"{article.File}: {Word(article.Outcome)}");
        output.WriteLine(string.Join(", ", Enum.GetValues<ImportOutcome>().Select(o => $"{report.Articles.Count(a => a.Outcome == o)} {Word(o)}"))
            + (report.ReadAgain > 0 ? $"; {report.ReadAgain} read again" : "")
            + (report.Archive is null ? "; nothing to publish" : $"; published {report.Archive}"));
    }

    private static string Word(ImportOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
