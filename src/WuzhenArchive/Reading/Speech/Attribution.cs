using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>A statement in the making: spans, before the speaker is resolved and the quotations are sorted.</summary>
internal sealed record Attribution(Sentence Sentence, Source? Source, Span? Cue, IReadOnlyList<Span> Content, string Rule)
{
    /// <summary>Known without a source: the body a block quotation was announced for.</summary>
    public string? Speaker { get; init; }

    public bool IsBlock { get; init; }

    public bool Covers(Span span)
    {
        foreach (var content in Content)
        {
            if (content.Overlaps(span))
            {
                return true;
            }
        }
        return false;
    }
}
