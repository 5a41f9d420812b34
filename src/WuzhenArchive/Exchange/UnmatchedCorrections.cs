using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>Corrections of an article that fit no one statement or passage, as a report tells them.</summary>
internal static class UnmatchedCorrections
{
    public static IEnumerable<ReportedFinding> Of(ReadSource read)
    {
        var (text, paragraphs) = (read.Reading.Text, new NumberedParagraphs(read.Reading.Regions));
        return
            from finding in read.Reading.Findings
            where finding.Kind == FindingKind.CorrectionWithoutMatch
            let span = finding.Span
            select new ReportedFinding(read.Source.File, finding.Kind, span.Length > 0 ? paragraphs.At(span.Start) : null, span.Start, span.End, span.Of(text), finding.Message);
    }
}
