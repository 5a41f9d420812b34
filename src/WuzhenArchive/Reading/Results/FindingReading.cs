using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <summary>Something the reader could not tell, or that a curator should look at.</summary>
public sealed record FindingReading(string Kind, Span Span, string Message)
{
    /// <summary>A correction whose words mean no one place, statement or passage; the message names its file and line.</summary>
    public const string Unmatched = "correction without match";
}
