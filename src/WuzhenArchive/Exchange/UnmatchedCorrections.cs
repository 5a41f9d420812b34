using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Exchange;

/// <summary>Corrections of an article that fit no one statement or passage, as a report tells them.</summary>
internal static class UnmatchedCorrections
{
    public static IEnumerable<ReportedFinding> Of(ReadSource read)
    {
        var paragraphs = new NumberedParagraphs(read.Reading.Regions);
        return read.Reading.Findings.Where(f => f.Kind == FindingReading.Unmatched).Select(f => new ReportedFinding(read.Source.File, f.Kind, f.Span.Length > 0 ? paragraphs.At(f.Span.Start) : null,
            f.Span.Start, f.Span.End, f.Span.Of(read.Reading.Text), f.Message));
    }
}
