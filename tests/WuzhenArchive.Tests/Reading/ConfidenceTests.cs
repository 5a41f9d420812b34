using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

public class ConfidenceTests
{
    [Theory]
    [InlineData("Harbour Minister Otto Berg argued that the port was full.")]
    [InlineData("“The river is low,” said Otto Berg, who runs the port.")]
    [InlineData("“The river,” Otto Berg said, “is low.”")]
    [InlineData("“The river is low,” Otto Berg said. “It will be lower.”")]
    public void who_is_named_beside_a_cue_with_clear_bounds_is_heard_with_high_confidence(string text) =>
        Assert.Equal((Confidence.High, null), Last(text));

    [Theory]
    [InlineData("Governor Ann Lee opened the lock. She stressed that ships come first.", "the speaker is told by a pronoun")]
    [InlineData("“The river is low,” said one former lock keeper.", "whoever is printed as the speaker cannot be named")]
    [InlineData("The minister Ann Lee has said the river is shallow.", "no quotation mark and no “that” shows where the reported words begin")]
    [InlineData("According to Otto Berg, the river is low.", "the whole sentence is taken for reported")]
    [InlineData("“The river is low,” Otto Berg said. It rained. “It will be lower.”", "the quotation has no cue of its own")]
    [InlineData("Otto Berg argued that the port was full, since nobody had emptied it.", "the reported words may end earlier, at a comma or a dash")]
    public void one_inferred_step_leaves_medium_confidence_and_says_which(string text, string doubt) =>
        Assert.Equal((Confidence.Medium, doubt), Last(text));

    [Fact]
    public void a_quotation_that_only_goes_on_from_another_paragraph_leaves_low_confidence() =>
        Assert.Equal((Confidence.Low, "the quotation stands alone; its speaker is the one quoted around it"),
            Last("“The river is low,” Otto Berg said.\n\n“It will be lower before the summer is over.”"));

    [Fact]
    public void the_weightiest_doubt_is_told()
    {
        Assert.True(Confidence.Low < Confidence.Medium && Confidence.Medium < Confidence.High);
        Assert.Equal(Confidence.Low, Last("Governor Ann Lee opened the lock. “The river is low,” she said.\n\n“It will be lower before the summer is over.”").Confidence);
    }

    private static (Confidence Confidence, string? Doubt) Last(string text)
    {
        var statement = Invented.Read(text).Statements[^1];
        return (statement.Confidence, statement.Doubt);
    }
}
