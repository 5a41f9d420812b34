namespace WuzhenArchive.Tests.Reading;

/// <summary>The document of the rules is also their test: every example in it is read as it says.</summary>
public class RuleExamplesTests
{
    private const int Fewest = 120;

    public static TheoryData<int, string> Examples => [.. RuleExample.All.Select(e => new TheoryDataRow<int, string>(e.Number, e.Heading))];

    [Theory, MemberData(nameof(Examples))]
    public void an_example_is_read_as_the_document_says(int number, string heading)
    {
        var example = RuleExample.All[number - 1];
        var read = ReadingLines.Of(Invented.Read(example.Text), example.Expected);
        Assert.True(example.Expected.SequenceEqual(read), $"""
            Example {number}, {heading}:
            {example.Text}
            →
            {string.Join('\n', example.Expected)}
            but it was read so:
            {string.Join('\n', read)}
            """);
    }

    [Fact]
    public void every_rule_that_finds_something_in_an_example_is_named_in_the_document() =>
        Assert.All(RuleExample.All.SelectMany(e => Invented.Read(e.Text).Statements).Select(s => s.Rule).Distinct(), rule =>
            Assert.Contains($"`{rule}`", RuleExample.Document, StringComparison.Ordinal));

    [Fact]
    public void the_document_has_many_examples() => Assert.InRange(RuleExample.All.Count, Fewest, int.MaxValue);
}
