using WuzhenArchive.Web.Http;

namespace WuzhenArchive.Tests.Web.Http;

public class AcceptedCodingTests
{
    [Theory]
    [InlineData(null, nameof(Coding.Plain))]
    [InlineData("", nameof(Coding.Plain))]
    [InlineData("gzip", nameof(Coding.Gzip))]
    [InlineData("x-gzip", nameof(Coding.Gzip))]
    [InlineData("GZIP, Deflate", nameof(Coding.Gzip))]
    [InlineData("gzip, deflate, br, zstd", nameof(Coding.Brotli))]
    [InlineData("br;q=0.5, gzip;q=0.8", nameof(Coding.Gzip))]
    [InlineData("br;q=0, gzip;q=0.1", nameof(Coding.Gzip))]
    [InlineData("br ; q=0.8 , gzip ; q=0.8", nameof(Coding.Brotli))]
    [InlineData("br;q=0, *", nameof(Coding.Gzip))]
    [InlineData("*", nameof(Coding.Brotli))]
    [InlineData("*;q=0", nameof(Coding.Plain))]
    [InlineData("identity, gzip;q=0.5", nameof(Coding.Plain))]
    [InlineData("identity;q=0.5, gzip", nameof(Coding.Gzip))]
    [InlineData("deflate", nameof(Coding.Plain))]
    [InlineData(";;,,q=,br;q=nonsense", nameof(Coding.Brotli))]
    public void the_weights_decide_and_of_equal_ones_the_smallest(string? accept, string expected) =>
        Assert.Equal(expected, AcceptedCoding.Of(accept).ToString());
}
