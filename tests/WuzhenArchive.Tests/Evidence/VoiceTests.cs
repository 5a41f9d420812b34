using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Evidence;

public class VoiceTests
{
    private const string Text = "While Weir opposed a new lock, he praised the old one. “A fine tide,” said Brook.";

    [Theory]
    [InlineData(StatementMode.Indirect, "Weir", "opposed", "a new lock", "Weir opposed a new lock")]
    [InlineData(StatementMode.Indirect, "he", "praised", "the old one", "he praised the old one")]
    [InlineData(StatementMode.Indirect, null, "praised", "the old one", "praised the old one")]
    [InlineData(StatementMode.Indirect, "Brook", "opposed", "a new lock", "opposed a new lock")]
    [InlineData(StatementMode.Indirect, null, null, "the old one", "the old one")]
    [InlineData(StatementMode.Direct, "Brook", "said", "“A fine tide,”", "“A fine tide,”")]
    public void a_report_is_told_with_source_and_cue_of_its_sentence_and_a_quotation_alone(StatementMode mode, string? source, string? cue, string content, string told)
    {
        var statement = new Statement
        {
            Key = "s",
            Rule = AttributionRule.AddedByACurator,
            Paragraph = 1,
            Confidence = Confidence.High,
            Mode = mode,
            Sentence = mode == StatementMode.Direct ? Of("“A fine tide,” said Brook.") : Of("While Weir opposed a new lock, he praised the old one."),
            Source = source is null ? null : Of(source),
            Cue = cue is null ? null : Of(cue),
        };

        Assert.Equal(told, new Voice(statement, [Of(content)]).Told(Text));
    }

    private static Span Of(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
