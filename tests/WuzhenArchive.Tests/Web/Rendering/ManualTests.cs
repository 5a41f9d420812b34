using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Tests.Web.Rendering;

public class ManualTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java&#9;script:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](<  javascript:alert(1)>)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    public void a_link_with_another_scheme_is_no_link(string markdown)
    {
        var page = new HtmlParser().ParseDocument(Write(markdown));
        Assert.Empty(page.QuerySelectorAll("[href], [src], script"));
        Assert.Contains("a", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("[a](https://example.org/x)", "https://example.org/x")]
    [InlineData("<https://example.org/x>", "https://example.org/x")]
    [InlineData("[a](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[a](other.md#part)", "other#part")]
    [InlineData("[a](decisions/one.md)", "decisions/one")]
    public void a_link_to_the_web_to_mail_or_to_another_page_stays(string markdown, string address) =>
        Assert.Equal(address, new HtmlParser().ParseDocument(Write(markdown)).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void raw_html_is_shown_as_text() => Assert.DoesNotContain("<script", Write("<script>alert(1)</script>\n\nx <b onclick=x>y</b>"));

    [Fact]
    public void the_first_heading_is_the_title() => Assert.Equal("How to search", new Manual("# How to search\n\ntext").Title);

    private static string Write(string markdown)
    {
        using var writer = new StringWriter();
        new Manual(markdown).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
