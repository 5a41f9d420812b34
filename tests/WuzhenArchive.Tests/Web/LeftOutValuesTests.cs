using System.Net;

namespace WuzhenArchive.Tests.Web;

/// <summary>A value that nothing can be narrowed by is left out, and every list says so in the same words.</summary>
public sealed class LeftOutValuesTests(LeftOutValuesTests.OneSite one) : IClassFixture<LeftOutValuesTests.OneSite>
{
    public sealed class OneSite : IDisposable
    {
        public ArchiveSite Site { get; } = new();

        public void Dispose() => Site.Dispose();
    }

    [Theory]
    [InlineData("/articles?year=soon", "“soon”; it is")]
    [InlineData("/articles?of=soon&fact=host&value=X", "“soon”, “host” and “X”; they are")]
    [InlineData("/articles?of=2015&fact=host", "“2015” and “host”; they are")]
    [InlineData("/speakers?article=gone", "“gone”; it is")]
    [InlineData("/statements?article=gone", "“gone”; it is")]
    [InlineData("/statements?year=2015,soon&mode=loud&topic=gone&confidence=none", "“soon”, “loud”, “gone” and “none”; they are")]
    [InlineData("/findings?article=gone&kind=loud", "“loud” and “gone”; they are")]
    public async Task what_is_left_out_is_told(string address, string told) =>
        Assert.Equal($"There is nothing to narrow by in {told} left out.", (await one.Site.OpenAsync(address)).GetElementById("ignored")!.TextContent);

    [Theory]
    [InlineData("/articles?year=2015&of=2015&fact=how+opened&value=in+person&speaker=&manner=+")]
    [InlineData("/speakers?name=xyz&article=harbour")]
    [InlineData("/statements?year=1066&speaker=nobody&mode=reported&topic=locks&confidence=Low&article=")]
    [InlineData("/findings?kind=no+title&article=stray")]
    public async Task what_can_be_one_is_not(string address) => Assert.Null((await one.Site.OpenAsync(address)).GetElementById("ignored"));

    // The fortieth code unit is the first half of a character.
    [Theory]
    [InlineData("/statements/", HttpStatusCode.NotFound)]
    [InlineData("/compare/2015/", HttpStatusCode.NotFound)]
    [InlineData("/statements?mode=", HttpStatusCode.OK)]
    public async Task what_is_told_is_cut_between_characters(string address, HttpStatusCode expected)
    {
        var page = await one.Site.OpenAsync(address + new string('a', 39) + Uri.EscapeDataString("😀") + "bc", expected);
        var told = page.QuerySelector("main")!.TextContent;
        Assert.Contains(new string('a', 39) + "…", told);
        Assert.DoesNotContain('\uFFFD', told);
    }
}
