using WuzhenArchive.Citing;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Citing;

public class TextFragmentTests
{
    [Theory]
    [InlineData("Ships first, multi-party later.", "first, multi-party", "#p5:~:text=first%2C%20multi%2Dparty")]
    [InlineData("A & B = 50%", "A & B", "#p5:~:text=A%20%26%20B")]
    [InlineData("The tide is high, the tide is low.", "the tide is low", "#p5:~:text=the%20tide%20is%20low")]
    [InlineData("One lock. One lock more.", "One lock more", "#p5:~:text=One%20lock%20more")]
    public void words_are_named_whole(string text, string words, string fragment) => Assert.Equal(fragment, Of(text, words));

    [Fact]
    public void words_that_stand_earlier_too_are_told_by_what_precedes_them()
    {
        const string text = "A lock.\nTo keep a well-run lock";
        Assert.Equal("#p5:~:text=To%20keep%20a%20well%2Drun-,lock", TextFragment.Of(text, new(text.LastIndexOf("lock", StringComparison.Ordinal), 4), 5));
    }

    [Fact]
    public void long_words_are_named_by_their_ends() =>
        Assert.Equal("#p5:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l", Of(Long, Long));

    [Fact]
    public void words_over_two_lines_are_named_by_their_ends() =>
        Assert.Equal("#p5:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l", Of(Long.Replace('f', '\n'), Long.Replace('f', '\n')));

    [Fact]
    public void an_edge_that_stands_earlier_too_has_more_words()
    {
        const string earlier = "Ethel Brook, chair of the Board, said that the tide was in. It was good to see it all.\n";
        const string said = "Ethel Brook, chair of the Board, wrote that the locks are there for us all and it was good to see it all. It was good to see it all.";
        Assert.Equal("#p5:~:text=Ethel%20Brook%2C%20chair%20of%20the%20Board%2C%20wrote,all.%20It%20was%20good%20to%20see%20it%20all.", TextFragment.Of(earlier + said, new(earlier.Length, said.Length), 5));
    }

    [Fact]
    public void a_title_has_no_paragraph() => Assert.Equal("#:~:text=Tides", TextFragment.Of("Tides", new(0, 5), null));

    private const string Long = "a b c d e f0000000000000000000000000000000000000000 g00000000000000000000000000000000000000000 h i j k l";

    private static string Of(string text, string words) => TextFragment.Of(text, new Span(text.IndexOf(words, StringComparison.Ordinal), words.Length), 5);
}
