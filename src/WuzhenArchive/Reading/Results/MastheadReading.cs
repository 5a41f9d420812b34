using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <summary>Who published what, when. Null and empty mean "not stated"; nothing here is ever guessed.</summary>
/// <param name="Published">ISO 8601, as precise as the article says: 2015-12-16, 2015-12 or 2015.</param>
public sealed record MastheadReading(
    string? Title, Span? TitleSpan, IReadOnlyList<string> Authors, string? Published, string? Publisher, string? Section)
{
    /// <summary>When it was changed, as precise as the article says; never the date of publication.</summary>
    public string? Updated { get; init; }

    /// <summary>The authors are no more than an account that metadata name; what an article prints goes before it.</summary>
    public bool IsAccount { get; init; }

    /// <summary>What a date that the text leaves open can be, both days of 08/11/2024; of a day without a year "--06-02".</summary>
    public IReadOnlyList<string> OpenDates { get; init; } = [];
}
