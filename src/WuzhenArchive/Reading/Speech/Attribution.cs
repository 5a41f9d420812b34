using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>A statement in the making: spans, before the speaker is resolved and the quotations are sorted.</summary>
internal sealed record Attribution(Sentence Sentence, Source? Source, Span? Cue, IReadOnlyList<Span> Content, AttributionRule Rule)
{
    /// <summary>Known without a source: the body a block quotation was announced for.</summary>
    public string? Speaker { get; init; }

    public bool IsBlock { get; init; }

    /// <summary>The content is a phrase, so that even words in marks from end to end are only part of what was said.</summary>
    public bool IsPhrase { get; init; }

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
