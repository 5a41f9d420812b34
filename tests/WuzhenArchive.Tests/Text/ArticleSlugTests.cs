using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class ArticleSlugTests
{
    private const string Key = "ee7e96ba448954d5";

    [Theory]
    [InlineData("China’s Internet Conference: Xi Jinping’s Message to Washington", "chinas-internet-conference-xi-jinpings-ee7e96ba")]
    [InlineData("Locks", "locks-ee7e96ba")]
    [InlineData("湖闸", "a-b-ee7e96ba")]
    [InlineData(null, "a-b-ee7e96ba")]
    public void an_address_is_the_title_cut_between_words_and_eight_digits(string? title, string slug) =>
        Assert.Equal(slug, ArticleSlug.Of(title, "a b.txt", Key));

    [Fact]
    public void where_nothing_can_be_written_the_digits_stand_alone() => Assert.Equal("ee7e96ba", ArticleSlug.Of("湖", "闸.txt", Key));

    [Theory]
    [InlineData("locks-ee7e96ba", "ee7e96ba")]
    [InlineData("ee7e96ba448954d5", "ee7e96ba448954d5")]
    [InlineData("locks-of-2015", null)]
    [InlineData("locks", null)]
    [InlineData("", null)]
    public void the_digits_stand_at_the_end(string address, string? digits) => Assert.Equal(digits, ArticleSlug.Digits(address));

    [Fact]
    public void keys_that_begin_alike_get_as_many_digits_as_tell_them_apart()
    {
        var keys = new[] { "aaaaaaaa1b000000", "aaaaaaaa1c000000", "aaaaaaab00000000", "ffffffffffffffff" };
        Assert.Equal([10, 10, 8, 8], keys.Select(k => ArticleSlug.DigitsNeeded(keys)[k]));
        Assert.Equal([10, 10, 8, 8], keys.Select(k => ArticleSlug.DigitsNeeded(keys.Reverse())[k]));
    }
}
