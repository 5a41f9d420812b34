using WuzhenArchive.Comparison;

namespace WuzhenArchive.Tests.Comparison;

public class WordDifferenceTests
{
    [Fact]
    public void words_of_one_side_alone_are_told_apart_and_each_side_keeps_its_print()
    {
        var difference = WordDifference.Of("open and Multiparty ports", "open and multi-party ports for all");
        Assert.Equal("open and Multiparty ports", Own(difference.Left));
        Assert.Equal("open and multi-party ports [for all]", Own(difference.Right));
        Assert.False(difference.IsNone);
    }

    [Fact]
    public void marks_and_blanks_belong_to_neither_side() =>
        Assert.Equal("“[cyber] rules,” [they] said.", Own(WordDifference.Of("“cyber rules,” they said.", "rules said").Left));

    [Fact]
    public void the_same_words_differ_in_nothing() => Assert.True(WordDifference.Of("The Canal’s banks", "the canal banks").IsNone);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "one two")]
    [InlineData("…", "one")]
    public void whatever_is_compared_is_given_back_whole(string left, string right)
    {
        var difference = WordDifference.Of(left, right);
        Assert.Equal(left, string.Concat(difference.Left.Select(w => w.Text)));
        Assert.Equal(right, string.Concat(difference.Right.Select(w => w.Text)));
    }

    private static string Own(IEnumerable<ComparedWords> words) => string.Concat(words.Select(w => w.IsOwn ? $"[{w.Text}]" : w.Text));
}
