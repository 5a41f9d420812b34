namespace WuzhenArchive.Tests.Reading;

public class PassageTests
{
    [Theory]
    [InlineData("It was the third “Festival of Small Rivers” in the town.", "name|-|“Festival of Small Rivers”")]
    [InlineData("The term “open water” replaces the older “free water” today.", "term|-|“open water”")]
    [InlineData("It was written by people whom others call “river folk” in jest.", "term|-|“river folk”")]
    [InlineData("The word used for “lock” here is new.", "term|-|“lock”")]
    [InlineData("The “experts” came late.", "scare|-|“experts”")]
    [InlineData("Otto Berg said “the river is low” on Monday.", "mixed|Otto Berg|“the river is low”")]
    public void quoted_words_are_told_apart(string text, string first) => Assert.Equal(first, Invented.Passages(text)[0]);

    [Fact]
    public void an_apostrophe_is_no_quotation_mark() =>
        Assert.Empty(Invented.Passages("The pilots' boats weren’t at Lee’s lock, and ’twas late in the ’90s."));

    [Fact]
    public void single_marks_inside_double_marks_belong_to_the_outer_quotation() =>
        Assert.Equal(["direct|Ann Lee|“He said ‘stop’ to me,”"], Invented.Passages("“He said ‘stop’ to me,” said Ann Lee."));

    [Fact]
    public void straight_doubled_and_angled_marks_are_marks() =>
        Assert.Equal(
            ["\"low water\"", "''old lock''", "«grand port»"],
            Invented.Read("They wrote \"low water\" and ''old lock'' and «grand port» there.").Passages.Select(p => p.Span.Of("They wrote \"low water\" and ''old lock'' and «grand port» there.")));

    // However long the name between them is, up to the reader's reach.
    [Fact]
    public void a_theme_is_seen_though_it_stands_where_the_readers_reach_ends() =>
        Assert.All(Enumerable.Range(70, 24), length => Assert.Equal(
            "name|-|“open, fair and free”",
            Invented.Passages($"They met under the theme of N{new string('o', length)} “open, fair and free” in May.").First()));

    [Fact]
    public void a_quotation_in_the_title_is_listed()
    {
        const string text = "Walking Like a “Great Fish”\n\nThe lake was calm for the whole of the day, and nobody swam in it at all.";
        Assert.Equal(["scare|-|“Great Fish”"], Invented.Passages(text));
    }
}
