using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>Words in quotation marks, as they stand in one paragraph.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Closed">False where the paragraph ends before the closing mark: the quotation goes on in the next.</param>
internal readonly record struct Quotation(Span Span, Span Inner, bool Closed)
{
    /// <summary>The words are what an event is held under, as the words before them say; a name, and nobody's words.</summary>
    public bool IsTheme { get; init; }
}
