using System.Net;

namespace WuzhenArchive.Tests.Web;

public class ComparePageTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Fact]
    public async Task in_person_stands_beside_by_video()
    {
        var page = await site.OpenAsync("/compare/2015/2016");
        Assert.Equal(["Ethel Brook", "Ethel Brook"], page.QuerySelectorAll("#fact-opened-by td .value").Select(c => c.TextContent.Trim()));
        Assert.Equal(["in person", "by video"], page.QuerySelectorAll("#fact-how-opened td .value").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task a_fact_told_by_another_years_article_says_so()
    {
        var cells = (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#fact-participants td");
        Assert.Equal("1,200", cells[0].QuerySelector(".value")!.TextContent.Trim());
        Assert.StartsWith("Told a year later", cells[0].QuerySelector(".told")!.TextContent);
        Assert.Equal("/articles/thoughts#p1", cells[0].QuerySelector(".told a")!.GetAttribute("href"));
        Assert.DoesNotContain("Told", cells[1].QuerySelector(".told")!.TextContent);
    }

    [Fact]
    public async Task a_topic_shows_both_years_sentences_with_their_voice()
    {
        var sides = (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#topic-canal-sovereignty .side");
        Assert.Equal("canal sovereignty", sides[0].QuerySelector("mark")!.TextContent);
        Assert.Contains("reported", sides[0].QuerySelector(".whose")!.TextContent);
        Assert.Null(sides[0].QuerySelector("blockquote, q"));
        Assert.Equal("national sovereignty on canals", sides[1].QuerySelector("blockquote mark")!.TextContent);
        Assert.Contains("Canal Board", sides[1].QuerySelector(".whose")!.TextContent);
    }

    [Fact]
    public async Task one_term_for_another_shows_old_and_new()
    {
        var card = (await site.OpenAsync("/compare/2015/2016")).QuerySelector("#topic-canal-sovereignty .termcard")!;
        Assert.Equal("canal sovereignty", card.QuerySelector("s")!.TextContent);
        Assert.Equal("sovereignty on canals", card.QuerySelector("ol li:last-child .form")!.TextContent);
    }

    [Fact]
    public async Task the_forms_of_a_term_stand_in_order_of_time_each_in_whose_words()
    {
        var forms = (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#topic-canal-sovereignty .termcard ol li");
        Assert.Equal(["canal sovereignty", "canal sovereignty", "sovereignty on canals"], forms.Select(f => f.QuerySelector(".form")!.TextContent));
        Assert.Equal(["Ethel Brook, reported", "The author’s own voice, mentioning a term", "The author’s own voice, mentioning a term"],
            forms.Select(f => f.QuerySelector(".small")!.TextContent));
        Assert.Equal("before 2016", forms[1].QuerySelector(".when")!.TextContent);
    }

    [Fact]
    public async Task rows_in_which_both_years_speak_come_first()
    {
        var page = await site.OpenAsync("/compare/2015/2016");
        Assert.Equal(["In both years", "In 2016 alone"], page.QuerySelectorAll("#speakers .group").Select(g => g.TextContent));
        Assert.Equal(["speaker-ethel-brook", "speaker-canal-board"], page.QuerySelectorAll("#speakers .claim").Select(c => c.Id));
    }

    [Fact]
    public async Task facts_are_asked_in_plain_words() =>
        Assert.Equal(["Dates and place", "How many came", "Who opened it", "How it was opened"],
            (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#facts th[scope=row]").Select(h => h.TextContent));

    [Fact]
    public async Task a_year_that_reports_nothing_of_a_speaker_says_so() =>
        Assert.Contains("The 2015 articles report nothing", (await site.OpenAsync("/compare/2015/2016")).QuerySelector("#speaker-canal-board .silent")!.TextContent);

    [Fact]
    public async Task one_topic_can_be_compared_alone()
    {
        var page = await site.OpenAsync("/compare/2016/2015?topic=canal-sovereignty");
        Assert.Null(page.QuerySelector("#facts"));
        Assert.Single(page.QuerySelectorAll(".claim"));
    }

    [Fact]
    public async Task an_unknown_topic_shows_all_of_them_and_says_so()
    {
        var page = await site.OpenAsync("/compare/2015/2016?topic=%3Cb%3E");
        Assert.Contains("<b>", page.QuerySelector("#unknown-topic")!.TextContent);
        Assert.NotNull(page.QuerySelector("#facts"));
    }

    [Theory]
    [InlineData("/compare/2015/2015", HttpStatusCode.OK)]
    [InlineData("/compare/2014/2015", HttpStatusCode.OK)]
    [InlineData("/compare/1066/2015", HttpStatusCode.NotFound)]
    [InlineData("/compare/2015/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/compare/99999999999/2015", HttpStatusCode.NotFound)]
    public async Task years_that_cannot_be_compared_are_refused_with_those_that_can(string address, HttpStatusCode expected)
    {
        var page = await site.OpenAsync(address, expected);
        Assert.NotEmpty(page.QuerySelector("#refusal")!.TextContent);
        Assert.Equal("/compare/2015/2016", page.QuerySelector("#pairs a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task the_form_for_two_years_leads_to_their_page()
    {
        using var answer = await site.SendAsync("/compare?a=2015&b=2016");
        Assert.Equal("/compare/2015/2016", answer.Headers.Location!.ToString());
    }
}
