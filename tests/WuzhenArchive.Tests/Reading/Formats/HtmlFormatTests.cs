using WuzhenArchive.Reading.Formats;

namespace WuzhenArchive.Tests.Reading.Formats;

public class HtmlFormatTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers.";
    private const string More = "Nobody had seen so much water in the harbour since the first of the dams was built.";

    [Fact]
    public void the_tags_of_a_page_become_the_regions_of_its_article() => Assert.Equal(
        [
            "boilerplate|Home", "boilerplate|News", "title|Old Locks Never Sleep", "byline|By Ann Lee", "dateline|May 3, 2021", $"paragraph 1|{Prose}", "caption|The lock, seen from the tower.",
            "heading|The second lock", $"paragraph 2|{More}", "blockquote 3|Water goes where water went.", "paragraph 4|a boat", "paragraph 5|an oar", "boilerplate|Related stories",
            "boilerplate|A whole dam for a song", "boilerplate|Copyright Lake Herald",
        ],
        Formatted.Regions("a.html", $"""
            <body><nav><a href="/">Home</a> <ul><li><a href="/n">News</a></li></ul></nav>
            <article><h1>Old Locks <em>Never</em> Sleep</h1><p>By Ann Lee</p><p>May 3, 2021</p>
            <p>{Prose}</p><figure><img src="x"><figcaption>The lock, seen from the tower.</figcaption></figure>
            <h2>The second lock</h2><p>{More}</p><blockquote><p>Water goes where
            water went.</p></blockquote><ul><li>a boat<li>an oar</ul>
            <div class="story-related"><h3>Related stories</h3><p><a href="/d">A whole dam for a song</a></p></div></article>
            <footer>Copyright Lake Herald</footer></body>
            """));

    [Theory]
    [InlineData("<script>var lock = 'hidden words';</script>")]
    [InlineData("<style>p { content: 'hidden words' }</style>")]
    [InlineData("<template><p>hidden words</p></template>")]
    [InlineData("<p hidden>hidden words</p>")]
    [InlineData("<div style='color: red; DISPLAY : none !important'><p>hidden words</p></div>")]
    [InlineData("<p aria-hidden=\"true\">hidden words</p>")]
    [InlineData("<!-- hidden words -->")]
    [InlineData("<noscript>hidden words</noscript>")]
    public void what_a_page_does_not_show_is_no_text(string hidden) =>
        Assert.Equal(Prose, Formatted.Read("a.html", $"<title>hidden words</title><body><p>{Prose}</p>{hidden}").Text);

    [Fact]
    public void white_space_is_as_a_browser_shows_it() =>
        Assert.Equal("one two\u00A0three\nfour\n\na b\n\nan exact\nline", Formatted.Read("a.html", "<p>one\n   <b>two</b>&nbsp;three<br>four<p> <table><tr><td>a<td>b</table><pre>an exact\n  line</pre>").Text);

    [Fact]
    public void the_article_is_found_without_a_word_of_its_makers()
    {
        var menu = string.Concat(Enumerable.Range(1, 30).Select(i => $"<div><a href='/{i}'>Harbour news of day {i} and the days after it</a></div>"));
        var regions = Formatted.Regions("a.html", $"<div><div>{menu}</div><div><div><p>{Prose}</p></div><div><p>{More}</p><p>{Prose}</p></div></div><div>{menu}</div></div>");

        Assert.Equal([$"paragraph 1|{Prose}", $"paragraph 2|{More}", $"paragraph 3|{Prose}"], regions.Where(r => !r.StartsWith("boilerplate", StringComparison.Ordinal)));
        Assert.Equal(63, regions.Length);
    }

    [Fact]
    public void what_holds_the_article_is_no_furniture_whatever_it_is_called() =>
        Assert.Equal([$"paragraph 1|{Prose}", $"paragraph 2|{More}"], Formatted.Regions("a.html", $"<form class='no-sidebar social'><p>{Prose}</p><p>{More}</p></form>"));

    [Fact]
    public void every_place_cuts_the_text_that_was_derived()
    {
        var reading = Formatted.Read("a.html", $"<h1>Old Locks</h1><p>{Prose}</p><p>“I opened the lock because the river asked me to,” said Ann Lee.</p>");

        var statement = Assert.Single(reading.Statements);
        Assert.Equal("Ann Lee", statement.Speaker);
        Assert.Equal("said", statement.Cue?.Of(reading.Text));
    }

    [Theory]
    [InlineData("<meta charset=gbk>", "gb18030")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", "gb18030")]
    public void a_page_says_its_encoding_itself(string declaration, string encoding)
    {
        var bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes($"{declaration}<p>{Prose}</p><p>乌</p>");

        var decoded = Assert.IsType<Decoded>(SourceDecoder.Decode("a.htm", bytes));

        Assert.Equal(($"{Prose}\n\n乌", encoding), (decoded.Text, decoded.Encoding));
        Assert.Empty(decoded.Findings);
    }

    [Fact]
    public void a_page_that_shows_nothing_is_refused() =>
        Assert.Equal(new Refused("shows no text"), Formatted.Decode("a.html", "<script>draw()</script>"));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><div></b>")]
    [InlineData("<span><div></span>")]
    [InlineData("<p><i>a</p>")]
    [InlineData("<table><tr><td>")]
    public void a_page_nested_over_500_levels_is_refused_before_it_is_parsed(string tags) =>
        Assert.Equal(new Refused("is nested deeper than 500 levels; it was not read"), Formatted.Decode("a.html", string.Concat(Enumerable.Repeat(tags, 501)) + Prose));

    [Theory]
    [InlineData("<div>", "</div>", 500)]
    [InlineData("<p>a<br><li>b<a href=x>c", "", 2000)]
    [InlineData("<b>a</b><div><span></div>", "", 2000)]
    [InlineData("<!-- <div> --><script>'<div>'</script>", "", 2000)]
    public void a_page_within_the_limits_is_read(string open, string close, int times) =>
        Assert.Contains(Prose, Formatted.Read("a.html", string.Concat(Enumerable.Repeat(open, times)) + Prose + string.Concat(Enumerable.Repeat(close, times))).Text, StringComparison.Ordinal);

    [Fact]
    public void a_page_of_over_200000_tags_is_refused() =>
        Assert.Equal(new Refused("has more than 200,000 tags; it was not read"), Formatted.Decode("a.html", string.Concat(Enumerable.Repeat("<br>a", 200_001))));
}
