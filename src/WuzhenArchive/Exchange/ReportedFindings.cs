namespace WuzhenArchive.Exchange;

/// <summary>The findings of a reading as a report tells them, each with its place.</summary>
internal static class ReportedFindings
{
    public static IEnumerable<ReportedFinding> Of(ReadSource read)
    {
        var paragraphs = new NumberedParagraphs(read.Reading.Regions);
        return read.Reading.Findings.Select(f => new ReportedFinding(read.Source.File, f.Kind, f.Span.Length > 0
            ? paragraphs.At(f.Span.Start) : null,
            f.Span.Start, f.Span.End, f.Span.Of(read.Reading.Text), f.Message));
    }
}
