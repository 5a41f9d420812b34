namespace WuzhenArchive.Tests.Web;

public class PicturePageTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Theory]
    [InlineData("/", "timeline", "/articles/harbour", "2", "the archive has about them")]
    [InlineData("/conferences", "figures-by-year", "/articles/thoughts#p1", "1,200", "Bars start at zero")]
    [InlineData("/conferences/2015", "who-on-what", "/statements?year=2015&speaker=ethel-brook&topic=canal-sovereignty", "1", "Who speaks about what")]
    [InlineData("/topics/canal-sovereignty", "terms-by-year", "/topics/canal-sovereignty#year-2015", "1", "Wordings of Canal sovereignty by year")]
    [InlineData("/speakers/ethel-brook", "who-on-what", "/statements?year=2015&speaker=ethel-brook&topic=canal-sovereignty", "1", "What Ethel Brook speaks about")]
    [InlineData("/articles/harbour", "topics-in-article", "#p1", "1", "Where in the article a topic occurs")]
    [InlineData("/compare/2015/2016?part=topics", "terms-by-year", "/compare/2015/2016?topic=canal-sovereignty", "1", "Topics by year")]
    [InlineData("/compare/2015/2016?part=facts", "figures-by-year", "/articles/thoughts#p1", "90", "How many participants")]
    [InlineData("/compare/2015/2016?part=speakers", "who-on-what", "/statements?year=2015,2016&speaker=ethel-brook&topic=canal-sovereignty", "1", "Who speaks about what")]
    public async Task a_picture_says_what_it_shows_leads_somewhere_and_is_a_table_too(string address, string id, string href, string number, string says)
    {
        var picture = (await site.OpenAsync(address)).GetElementById(id)!;
        Assert.Contains(says, picture.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(picture.QuerySelector("figcaption")!.Id, picture.QuerySelector("svg")!.GetAttribute("aria-labelledby"));
        var mark = picture.QuerySelectorAll("g.block a").First(a => a.GetAttribute("href") == href && a.QuerySelector("text")!.TextContent == number);
        Assert.Contains(number, mark.GetAttribute("aria-label")!);
        Assert.Contains(picture.QuerySelectorAll("details table a"), a => a.GetAttribute("href") == href || a.TextContent == number);
        Assert.Empty(picture.QuerySelectorAll("[style]"));
    }

    [Fact]
    public async Task the_timeline_has_a_hollow_knot_for_a_year_without_articles()
    {
        var timeline = (await site.OpenAsync("/")).GetElementById("timeline")!;
        Assert.Equal([null, "filled", "filled"], timeline.QuerySelectorAll(".knot circle").Select(c => c.GetAttribute("class")));
        Assert.Contains("no article yet", timeline.QuerySelector("svg")!.TextContent);
    }

    [Fact]
    public async Task an_article_without_topics_has_no_picture() =>
        Assert.Null((await site.OpenAsync("/articles/stray")).QuerySelector(".picture"));
}
