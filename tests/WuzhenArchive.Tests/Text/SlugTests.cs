using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("China’s Internet Conference: Xi Jinping’s Message", "chinas-internet-conference-xi-jinpings-message")]
    [InlineData("Fadi Chehadé", "fadi-chehade")]
    [InlineData("  U.S.  government ", "u-s-government")]
    [InlineData("方(fang)", "fang")]
    [InlineData("习近平", "")]
    public void a_slug_is_ascii_words_with_hyphens(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void a_long_slug_ends_with_a_whole_word() =>
        Assert.Equal(string.Join('-', Enumerable.Repeat("conference", 7)), Slug.Of(string.Join(' ', Enumerable.Repeat("conference", 20))));
}
