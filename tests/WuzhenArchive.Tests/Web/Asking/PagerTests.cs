using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Tests.Web.Asking;

public class PagerTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("two", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 3)]
    [InlineData("4", 3)]
    [InlineData("1000000000000", 3)]
    [InlineData("99999999999999999999999999", 3)]
    [InlineData("２", 1)]
    public void whatever_an_address_asks_for_a_page_is_shown(string? asked, int shown) =>
        Assert.Equal(new Pager(shown, 3, 25), Pager.For(25, 10, asked));
}
