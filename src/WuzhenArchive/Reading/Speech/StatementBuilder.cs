using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Turns attributions into statements: the mode follows from which of the content stands in quotation marks.</summary>
internal sealed class StatementBuilder(SpeakerResolver speakers)
{
    public StatementReading Build(Attribution attribution)
    {
        var sentence = attribution.Sentence;
        var speaker = attribution.Speaker ?? (attribution.Source is { } source ? speakers.Speaker(source, attribution.Content) : null);
        var (confidence, doubt) = Doubts.Of(attribution, speaker);
        return new(Mode(attribution), speaker, attribution.Source?.Span, attribution.Cue, attribution.Content,
            attribution.IsBlock ? attribution.Content[0] : sentence.Span, attribution.IsBlock ? null : sentence.Heading, attribution.Rule)
        {
            Confidence = confidence,
            Doubt = doubt,
        };
    }

    private static StatementMode Mode(Attribution attribution)
    {
        if (attribution.IsBlock)
        {
            return StatementMode.Block;
        }
        var paragraph = attribution.Sentence.Paragraph;
        var quoted = attribution.Content.Count(c => paragraph.QuotationsAt(c).Any(q => q.Span.Contains(c)));
        return quoted == attribution.Content.Count && !attribution.IsPhrase ? StatementMode.Direct
            : attribution.Content.Any(c => paragraph.QuotationsAt(c).Any(q => !q.IsTheme)) ? StatementMode.Mixed
            : Interpretations.Is(attribution) ? StatementMode.Interpreted
            : StatementMode.Indirect;
    }
}
