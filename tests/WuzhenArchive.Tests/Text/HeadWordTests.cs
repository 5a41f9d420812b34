using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class HeadWordTests
{
    [Theory]
    [InlineData("cyber sovereignty", "sovereignty")]
    [InlineData("Cyberspace sovereignty.", "sovereignty")]
    [InlineData("national sovereignty in cyberspace", "sovereignty")]
    [InlineData("norm of sovereignty", "norm")]
    [InlineData("internal affairs", "affair")]
    [InlineData("multi-party participation", "participation")]
    [InlineData("of", "of")]
    [InlineData(" – ", "")]
    public void a_wording_is_built_round_one_word(string wording, string expected) => Assert.Equal(expected, HeadWord.Of(wording));
}
