using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class ContentKeyTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(35, 36)]
    [InlineData(1_234_567, 89)]
    public void a_place_is_read_from_its_key(int start, int length) =>
        Assert.Equal(("0123456789", new Span(start, length)),
            ContentKey.ReadPlace(ContentKey.OfPlace("0123456789abcdef", new(start, length))));

    [Theory]
    [InlineData("")]
    [InlineData("0123456789-1")]
    [InlineData("012345678-1-1")]
    [InlineData("0123456789-1-A")]
    [InlineData("0123456789--1")]
    [InlineData("0123456789-zzzzzzzzz-1")]
    public void what_is_no_key_of_a_place_is_none(string key) => Assert.Null(ContentKey.ReadPlace(key));
}
