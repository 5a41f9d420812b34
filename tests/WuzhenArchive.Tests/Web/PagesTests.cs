using System.Net;
using AngleSharp.Dom;

namespace WuzhenArchive.Tests.Web;

public class PagesTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Theory]
    [InlineData("/conferences/1850", "There is no conference “1850”.")]
    [InlineData("/statements/ee7e96ba44-11d-48", "There is no statement “ee7e96ba44-11d-48”.")]
    [InlineData("/docs/%3Cb%3E", "There is no page of the manual “<b>”.")]
    public async Task what_is_not_there_is_named(string address, string named) =>
        Assert.StartsWith(named, (await site.OpenAsync(address, HttpStatusCode.NotFound)).QuerySelector(".lead")!.TextContent);

    [Fact]
    public async Task what_is_no_year_of_articles_is_said() =>
        Assert.Contains("“soon”", (await site.OpenAsync("/articles?year=soon")).GetElementById("ignored")!.TextContent);

    [Fact]
    public async Task the_door_shows_the_years_that_have_articles_and_names_those_that_have_none()
    {
        var page = await site.OpenAsync("/");
        Assert.Equal(["year-2015", "year-2016"], page.QuerySelectorAll("#years > li").Select(y => y.Id));
        Assert.Contains("Opened by Ethel Brook, by video", page.QuerySelector("#year-2016")!.TextContent);
        Assert.Contains("2014", page.QuerySelector("#empty-years")!.TextContent);
        Assert.Equal("q", page.QuerySelector("#door-search")!.GetAttribute("name"));
    }

    [Fact]
    public async Task a_curated_fact_names_its_source_apart_from_what_articles_state()
    {
        var page = await site.OpenAsync("/conferences/2015");
        Assert.Contains("16–18 December 2015", page.QuerySelector("#kept .kept")!.TextContent);
        Assert.Equal("https://example.org/dates", page.QuerySelector("#kept a")!.GetAttribute("href"));
        Assert.Contains("Told a year later", page.QuerySelector("#fact-participants")!.TextContent);
        Assert.Equal("/compare/2015/2016", page.QuerySelector(".tools a[href^='/compare']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task a_year_without_articles_says_so() =>
        Assert.NotNull((await site.OpenAsync("/conferences/2014")).QuerySelector("#no-articles"));

    [Fact]
    public async Task a_speaker_is_shown_across_the_years()
    {
        var page = await site.OpenAsync("/speakers/ethel-brook");
        Assert.Contains("harbour master", page.QuerySelector("#roles")!.TextContent);
        Assert.Contains("in person", page.QuerySelector("#year-2015")!.TextContent);
        Assert.Contains("“A fine tide,”", page.QuerySelector("#year-2016 q")!.TextContent);
    }

    [Fact]
    public async Task articles_stand_under_their_year_and_years_without_any_are_named()
    {
        var page = await site.OpenAsync("/articles");
        Assert.Equal(["2015", "2016", "Conference not stated"], page.QuerySelectorAll("#articles h2").Select(h => h.TextContent));
        Assert.Contains("2014", page.QuerySelector("#empty-years")!.TextContent);
        Assert.Equal("/articles/harbour", Assert.Single((await site.OpenAsync("/articles?year=2015")).QuerySelectorAll("#articles .title")).GetAttribute("href"));
    }

    [Fact]
    public async Task speakers_are_found_by_part_of_their_name() =>
        Assert.Equal("Canal Board", Assert.Single((await site.OpenAsync("/speakers?name=BOARD")).QuerySelectorAll("#heard .title")).TextContent);

    [Fact]
    public async Task another_name_of_one_speaker_leads_to_the_speaker_and_a_shared_one_nowhere()
    {
        using var answer = await site.SendAsync("/speakers/e-brook");
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/speakers/ethel-brook", answer.Headers.Location!.ToString());
        await site.OpenAsync("/speakers/the-chair", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_topic_shows_its_wordings_by_year()
    {
        var page = await site.OpenAsync("/topics/canal-sovereignty");
        Assert.Equal(["canal sovereignty", "national sovereignty on canals"], page.QuerySelectorAll("#wordings .uses a").Select(a => a.TextContent));
        Assert.NotNull(page.QuerySelector(".termcard"));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("?year=2015", 2)]
    [InlineData("?mode=block", 1)]
    [InlineData("?mode=reported", 1)]
    [InlineData("?year=2015,2016&speaker=ethel-brook", 3)]
    [InlineData("?article=harbour", 2)]
    [InlineData("?article=none", 4)]
    [InlineData("?topic=none", 4)]
    [InlineData("?confidence=medium", 1)]
    [InlineData("?confidence=High", 3)]
    [InlineData("?speaker=brook", 3)]
    [InlineData("?speaker=ethel-brook&year=2016", 1)]
    [InlineData("?topic=canal-sovereignty", 2)]
    [InlineData("?year=soon&mode=loud&page=-7", 4)]
    [InlineData("?page=99999999999999999999999", 4)]
    [InlineData("?year=1066", 0)]
    public async Task statements_are_narrowed_and_nonsense_is_left_out(string query, int expected) =>
        Assert.Equal(expected, (await site.OpenAsync("/statements" + query)).QuerySelectorAll("#statements .said").Length);

    [Fact]
    public async Task a_statement_alone_shows_what_speaks_for_it()
    {
        var page = await site.OpenAsync("/statements/aaaaaaaaaa-s1-1");
        Assert.Equal("Brook argued that the canal should stay under canal sovereignty.", page.QuerySelector("#statement p")!.TextContent);
        Assert.Contains("argued", page.QuerySelector("#evidence")!.TextContent);
        Assert.Contains("added by a curator", page.QuerySelector("#evidence")!.TextContent);
        Assert.Equal("national sovereignty on canals", page.QuerySelector("#elsewhere mark")!.TextContent);
    }

    [Fact]
    public async Task a_passage_alone_says_what_it_is_and_whose()
    {
        var page = await site.OpenAsync("/passages/aaaaaaaaaa-q1-1");
        Assert.Equal("“muddy banks”", page.QuerySelector("#passage")!.TextContent.Trim());
        Assert.Contains("Quoted inside a report", page.QuerySelector("#evidence")!.TextContent);
        Assert.NotNull(page.QuerySelector("#evidence a[href='/statements/aaaaaaaaaa-s2-1']"));
    }

    [Theory]
    [InlineData("/statements/aaaaaaaaaa-s1-1?q=stay", "stay")]
    [InlineData("/passages/aaaaaaaaaa-q1-1?q=bank", "banks")]
    [InlineData("/passages/aaaaaaaaaa-q1-1", "“muddy banks”")]
    [InlineData("/articles/harbour?q=stay+banks", "stay banks")]
    public async Task words_that_were_sought_stay_marked_after_the_click(string address, string marked) =>
        Assert.Equal(marked, string.Join(' ', (await site.OpenAsync(address)).QuerySelectorAll("mark:not(#elsewhere mark)").Select(m => m.TextContent)));

    [Theory]
    [InlineData("/articles/none")]
    [InlineData("/articles/none/source")]
    [InlineData("/conferences/soon")]
    [InlineData("/speakers/none")]
    [InlineData("/topics/none")]
    [InlineData("/statements/none")]
    [InlineData("/passages/none")]
    [InlineData("/docs/none")]
    [InlineData("/docs/..%2f..%2fsecret")]
    public async Task what_is_not_there_is_not_found(string address) =>
        Assert.NotNull((await site.OpenAsync(address, HttpStatusCode.NotFound)).QuerySelector("#error"));

    [Fact]
    public async Task no_page_shows_an_id_twice_or_carries_script_or_style_in_itself()
    {
        string[] addresses = ["/", "/articles", "/articles/harbour", "/articles/thoughts", "/conferences", "/conferences/2015", "/conferences/2016",
            "/speakers", "/speakers/ethel-brook", "/topics", "/topics/canal-sovereignty", "/statements", "/statements/bbbbbbbbbb-s3-1", "/passages/bbbbbbbbbb-q3-1", "/compare",
            "/compare/2015/2016", "/compare/2015/2016?topic=canal-sovereignty", "/compare/2015/2016?part=facts", "/compare/2015/2016?part=topics", "/compare/2015/2016?part=speakers",
            "/compare/2015/2016?part=words", "/compare/2014/2015/2016", "/docs"];
        foreach (var address in addresses)
        {
            var page = await site.OpenAsync(address);
            Assert.Equal([], page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{address}#{g.Key}"));
            Assert.Empty(page.QuerySelectorAll("script:not([src^='/script/']):not([type='application/ld+json']), [style], style, [onclick]"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal([], SkippedLevels(page).Select(h => $"{address}: {h}"));
        }
    }

    // A reader who goes from heading to heading must not wonder what was left out.
    private static IEnumerable<string> SkippedLevels(IDocument page)
    {
        var headings = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(h => (Level: h.LocalName[1] - '0', h.TextContent)).ToList();
        return headings.Zip(headings.Skip(1)).Where(p => p.Second.Level > p.First.Level + 1).Select(p => $"h{p.Second.Level} “{p.Second.TextContent}” under h{p.First.Level}");
    }
}
