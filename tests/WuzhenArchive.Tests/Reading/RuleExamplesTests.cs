using WuzhenArchive.Reading;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Tests.Reading;

/// <summary>The manual is also the test of the rules: every example in it is read as it says.</summary>
public class RuleExamplesTests
{
    private const int Fewest = 120;

    private static readonly Dictionary<string, ArticleReader> Readers =
        RuleExample.All.Select(e => e.Page).Distinct().ToDictionary(p => p, p => new ArticleReader(RuleExample.Authority(p)));

    public static TheoryData<string, int, string> Examples => [.. RuleExample.All.Select(e => new TheoryDataRow<string, int, string>(e.Page, e.Number, e.Heading))];

    [Theory, MemberData(nameof(Examples))]
    public void an_example_is_read_as_the_document_says(string page, int number, string heading)
    {
        var example = RuleExample.All.Single(e => e.Page == page && e.Number == number);
        var read = ReadingLines.Of(Readers[page].Read(example.Text), example.Expected);
        Assert.True(example.Expected.SequenceEqual(read), $"""
            {page}, example {number}, {heading}:
            {example.Text}
            →
            {string.Join('\n', example.Expected)}
            but it was read so:
            {string.Join('\n', read)}
            """);
    }

    [Fact]
    public void every_rule_that_finds_something_in_an_example_is_named_in_the_document() =>
        Assert.All(RuleExample.All.SelectMany(e => Readers[e.Page].Read(e.Text).Statements).Select(s => s.Rule).Distinct(), rule =>
            Assert.Contains($"`{rule.Name()}`", RuleExample.AllRules, StringComparison.Ordinal));

    [Fact]
    public void the_document_has_many_examples() => Assert.InRange(RuleExample.All.Count(e => RuleExample.IsOfRules(e.Page)), Fewest, int.MaxValue);
}
