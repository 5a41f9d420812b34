using System.Net;
using System.Text.Json.Nodes;

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
        Assert.Equal("more than 1,200", cells[0].QuerySelector(".value")!.TextContent.Trim());
        Assert.StartsWith("Told a year later", cells[0].QuerySelector(".told")!.TextContent);
        Assert.Equal("/articles/thoughts#p1", cells[0].QuerySelector(".told a")!.GetAttribute("href"));
        Assert.DoesNotContain("Told", cells[1].QuerySelector(".told")!.TextContent);
    }

    [Fact]
    public async Task a_topic_shows_both_years_sentences_with_their_voice()
    {
        var sides = (await site.OpenAsync("/compare/2015/2016?topic=canal-sovereignty")).QuerySelectorAll("#topic-canal-sovereignty .side");
        Assert.Equal("canal sovereignty", sides[0].QuerySelector("mark")!.TextContent);
        Assert.Contains("reported", sides[0].QuerySelector(".whose")!.TextContent);
        Assert.Null(sides[0].QuerySelector("blockquote, q"));
        Assert.Equal("national sovereignty on canals", sides[1].QuerySelector("blockquote mark")!.TextContent);
        Assert.Contains("Canal Board", sides[1].QuerySelector(".whose")!.TextContent);
    }

    [Fact]
    public async Task one_term_for_another_shows_old_and_new()
    {
        var card = (await site.OpenAsync("/compare/2015/2016?topic=canal-sovereignty")).QuerySelector("#forms .termcard")!;
        Assert.Equal("canal sovereignty", card.QuerySelector("s")!.TextContent);
        Assert.Equal("sovereignty on canals", card.QuerySelector("ol li:last-child .form")!.TextContent);
    }

    [Fact]
    public async Task the_forms_of_a_term_stand_in_order_of_time_each_in_whose_words()
    {
        var forms = (await site.OpenAsync("/compare/2015/2016?topic=canal-sovereignty")).QuerySelectorAll("#forms .termcard ol li");
        Assert.Equal(["canal sovereignty", "canal sovereignty", "sovereignty on canals"], forms.Select(f => f.QuerySelector(".form")!.TextContent));
        Assert.Equal(["Ethel Brook, reported", "The author’s own words, mentioning a term", "The author’s own words, mentioning a term"],
            forms.Select(f => f.QuerySelector(".small")!.TextContent));
        Assert.Equal("before 2016", forms[1].QuerySelector(".when")!.TextContent);
    }

    [Fact]
    public async Task rows_in_which_both_years_speak_come_first()
    {
        var page = await site.OpenAsync("/compare/2015/2016?part=speakers");
        Assert.Equal(["In both years", "In 2016 alone"], page.QuerySelectorAll("#speakers .group").Select(g => g.TextContent));
        Assert.Equal(["speaker-ethel-brook", "speaker-canal-board"], page.QuerySelectorAll("#speakers .claim").Select(c => c.Id));
    }

    [Fact]
    public async Task facts_are_asked_in_plain_words() =>
        Assert.Equal(["Dates and place", "How many came", "Who opened it", "How it was opened"],
            (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#facts .facts th[scope=row]").Select(h => h.TextContent));

    [Fact]
    public async Task a_year_that_reports_nothing_of_a_speaker_says_so() =>
        Assert.Contains("The articles about 2015 report nothing", (await site.OpenAsync("/compare/2015/2016?part=speakers")).QuerySelector("#speaker-canal-board .silent")!.TextContent);

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
        Assert.Contains("<b>", page.QuerySelector("#notes")!.TextContent);
        Assert.NotNull(page.QuerySelector("#facts"));
    }

    [Fact]
    public async Task at_a_glance_each_part_is_told_in_a_line_that_leads_to_it_and_each_row_leads_to_its_own_address()
    {
        var page = await site.OpenAsync("/compare/2015/2016");
        Assert.All(page.QuerySelectorAll("#contents a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.Equal(["facts", "topics", "claims", "terms", "speakers", "words", "cite"], page.QuerySelectorAll("main > section").Select(s => s.Id));
        Assert.Equal("/compare/2015/2016?topic=canal-sovereignty", page.QuerySelector("#topic-canal-sovereignty th a")!.GetAttribute("href"));
        Assert.Equal("/compare/2015/2016?speaker=ethel-brook", page.QuerySelector("#speaker-ethel-brook th a")!.GetAttribute("href"));
        Assert.Equal("/compare/2015/2016?fact=how%20opened", page.QuerySelector("#fact-how-opened th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task the_lines_of_a_glance_tell_what_differs()
    {
        var lines = (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#contents li").ToDictionary(l => l.QuerySelector("a")!.TextContent, l => l.QuerySelector(".small")!.TextContent);
        Assert.Equal("how many came: more than 1,200 in 2015, 90 in 2016; how it was opened: in person in 2015, by video in 2016", lines["Facts"]);
        Assert.Equal("1 in both years; in 2016 alone: Canal Board", lines["Speakers"]);
        Assert.Equal("“canal sovereignty”, by “sovereignty on canals”", lines["Terms that were replaced"]);
    }

    [Fact]
    public async Task a_glance_has_values_and_the_part_has_their_sentences()
    {
        Assert.Empty((await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#facts .sentence, .picture"));
        var facts = (await site.OpenAsync("/compare/2015/2016?part=facts")).QuerySelector("#fact-participants")!;
        Assert.Equal(2, facts.QuerySelectorAll(".sentence").Length);
        Assert.Equal("/compare/2015/2016?fact=participants", facts.QuerySelector("th a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?part=facts", "#fact-how-opened", "by video")]
    [InlineData("?topic=canal-sovereignty", "#topic-canal-sovereignty", "canal sovereignty")]
    [InlineData("?speaker=ethel-brook", "#speaker-ethel-brook", "A fine tide")]
    [InlineData("?fact=how%20opened", "#fact-how-opened", "by video")]
    [InlineData("?part=topics", "#topic-canal-sovereignty", "Told in both years")]
    [InlineData("?part=words", "#stop-words", "about")]
    public async Task one_row_or_part_stands_alone_with_the_way_back_and_keeps_itself_when_the_sides_are_swapped(string query, string id, string words)
    {
        var page = await site.OpenAsync("/compare/2015/2016" + query);
        Assert.Contains(words, page.QuerySelector(id)!.TextContent);
        Assert.Null(page.QuerySelector("#contents"));
        Assert.Equal("/compare/2015/2016", page.QuerySelector("#all")!.GetAttribute("href"));
        Assert.Equal("/compare/2016/2015" + query, page.QuerySelector("#swap")!.GetAttribute("href"));
    }

    [Fact]
    public async Task words_that_differ_inside_a_pair_are_struck_or_underlined_and_said()
    {
        var pair = (await site.OpenAsync("/compare/2015/2016?topic=canal-sovereignty")).QuerySelector(".matched")!;
        Assert.Equal(["only in 2015: canal"], pair.QuerySelectorAll("del").Select(d => d.TextContent));
        Assert.Equal(["only in 2016: national", "only in 2016: on canals"], pair.QuerySelectorAll("ins").Select(d => d.TextContent));
        Assert.Contains("In common: canal, sovereignty", pair.TextContent);
    }

    [Fact]
    public async Task silence_is_said_and_a_year_without_articles_is_not_called_silent()
    {
        var page = await site.OpenAsync("/compare/2014/2015/2016");
        Assert.Equal("No article yet", page.QuerySelector("#fact-participants td[data-year='2014']")!.TextContent.Trim());
        Assert.Equal("Nothing found in these articles", page.QuerySelector("#speaker-canal-board td[data-year='2015']")!.TextContent.Trim());
        Assert.Equal("No article yet", page.QuerySelector("#speaker-canal-board td[data-year='2014']")!.TextContent.Trim());
    }

    [Fact]
    public async Task a_third_year_is_added_by_a_form_and_left_out_by_a_link()
    {
        using var answer = await site.SendAsync("/compare/2015/2016?topic=canal-sovereignty&with=2014");
        Assert.Equal("/compare/2015/2016/2014?topic=canal-sovereignty", answer.Headers.Location!.ToString());
        var page = await site.OpenAsync("/compare/2015/2016/2014?topic=canal-sovereignty");
        Assert.Equal(["2015", "2016", "2014"], page.QuerySelectorAll("#topic-canal-sovereignty .side").Select(s => s.GetAttribute("data-year")));
        Assert.NotNull(page.QuerySelector(".tools a[href='/compare/2015/2016?topic=canal-sovereignty']"));
    }

    [Fact]
    public async Task telling_words_name_their_threshold_and_print_their_counts()
    {
        var words = (await site.OpenAsync("/compare/2015/2016")).QuerySelector("#words")!;
        Assert.Contains("6.63 or more (p < 0.01", words.TextContent);
        Assert.Equal(["No word passes.", "No word passes."], words.QuerySelectorAll(".unsaid").Select(u => u.TextContent));
        Assert.Contains("two years at a time", (await site.OpenAsync("/compare/2014/2015/2016?part=words")).QuerySelector("#words")!.TextContent);
    }

    [Theory]
    [InlineData("/compare/2015/2016/2016", "2016 was asked for more than once")]
    [InlineData("/compare/2015/2016/1066", "no conference of 1066")]
    [InlineData("/compare/2015/2016?topic=%3Cb%3E", "There is no topic “<b>” here")]
    [InlineData("/compare/2015/2016?speaker=nobody", "There is no speaker “nobody” here")]
    [InlineData("/compare/2015/2016?fact=weather", "There is no fact “weather” here")]
    [InlineData("/compare/2015/2016?part=-1", "There is no part of a comparison “-1” here")]
    [InlineData("/compare/2015/2016?claim=canal-sovereignty.gone.gone", "There is no claim “canal-sovereignty.gone.gone” here")]
    [InlineData("/compare/2015/2016?with=1066", "no conference of 1066")]
    [InlineData("/compare/2015/2016?with=2016", "2016 was asked for more than once")]
    [InlineData("/compare/2015/2016?fact=participants&part=words", "One fact or part at a time; the fact is shown.")]
    public async Task what_is_not_understood_is_said_and_the_rest_is_shown(string address, string note)
    {
        var page = await site.OpenAsync(address);
        Assert.Contains(note, page.QuerySelector("#notes")!.TextContent);
        Assert.NotNull(page.QuerySelector("#facts"));
    }

    [Fact]
    public async Task ten_thousand_characters_are_answered_with_a_page()
    {
        var page = await site.OpenAsync("/compare/2015/" + new string('9', 10_000), HttpStatusCode.NotFound);
        Assert.True(page.QuerySelector("#refusal")!.TextContent.Length < 200);
        Assert.NotNull((await site.OpenAsync("/compare/2015/2016?topic=" + new string('x', 10_000))).QuerySelector("#notes"));
        Assert.NotNull((await site.OpenAsync("/compare/2015/2016?with=10000000000000&part=")).QuerySelector("#contents"));
    }

    [Theory]
    [InlineData("/compare/2015/2015", HttpStatusCode.OK)]
    [InlineData("/compare/2014/2015", HttpStatusCode.OK)]
    [InlineData("/compare/1066/2015", HttpStatusCode.NotFound)]
    [InlineData("/compare/2015/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/compare/2014/2015/1066", HttpStatusCode.NotFound)]
    [InlineData("/compare/2015/2015/2015", HttpStatusCode.OK)]
    [InlineData("/compare/99999999999/2015", HttpStatusCode.NotFound)]
    [InlineData("/compare/2015", HttpStatusCode.OK)]
    [InlineData("/compare/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/compare?a=2015&b=2015", HttpStatusCode.OK)]
    [InlineData("/compare?a=soon&b=2016", HttpStatusCode.OK)]
    [InlineData("/compare?a=2015", HttpStatusCode.OK)]
    public async Task years_that_cannot_be_compared_are_refused_with_those_that_can(string address, HttpStatusCode expected)
    {
        var page = await site.OpenAsync(address, expected);
        Assert.NotEmpty(page.QuerySelector("#refusal")!.TextContent);
        Assert.Equal("/compare/2015/2016", page.QuerySelector("#pairs a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?topic=canal-sovereignty", "What changed at Wuzhen between 2015 and 2016: Canal sovereignty")]
    [InlineData("?speaker=ethel-brook", "What changed at Wuzhen between 2015 and 2016: Ethel Brook")]
    [InlineData("?fact=how%20opened", "What changed at Wuzhen between 2015 and 2016: how it was opened")]
    [InlineData("?part=words", "What changed at Wuzhen between 2015 and 2016: telling words")]
    public async Task a_row_is_cited_by_its_own_name_and_address(string query, string title)
    {
        var page = await site.OpenAsync("/compare/2015/2016" + query);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(title, page.QuerySelector("#cite")!.TextContent);
        var bib = page.QuerySelectorAll("#cite .tools a").First(a => a.TextContent == "BibTeX").GetAttribute("href")!;
        Assert.Equal("/compare/2015/2016.bib" + query, bib);
        Assert.Contains(title, await site.ReadAsync(bib));
    }

    [Fact]
    public async Task a_pair_of_sentences_has_its_own_address_by_which_it_is_cited_and_turned()
    {
        var address = (await site.OpenAsync("/compare/2015/2016?topic=canal-sovereignty")).QuerySelector(".matched .alike a")!.GetAttribute("href")!;
        var page = await site.OpenAsync(address);
        Assert.Equal("What changed at Wuzhen between 2015 and 2016: Canal sovereignty, ¶\u00a01 beside ¶\u00a02", page.QuerySelector("h1")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".matched"));
        Assert.Equal("/compare/2015/2016?topic=canal-sovereignty", page.QuerySelector("#claims > .small a")!.GetAttribute("href"));
        Assert.Equal(3, JsonNode.Parse(await site.ReadAsync(address.Replace("2016?", "2016.csl.json?", StringComparison.Ordinal)))!.AsArray().Count);
        var turned = await site.OpenAsync(page.QuerySelector("#swap")!.GetAttribute("href")!);
        Assert.Equal(["2016", "2015"], turned.QuerySelectorAll(".matched .side").Select(s => s.GetAttribute("data-year")));
    }

    [Fact]
    public async Task a_row_cites_the_articles_whose_sentences_it_shows()
    {
        Assert.Equal(["harbour", "thoughts", "compare-2015-2016"], await KeysAsync("/compare/2015/2016.csl.json"));
        Assert.Equal(["thoughts", "compare-2015-2016-canal-board"], await KeysAsync("/compare/2015/2016.csl.json?speaker=canal-board"));

        async Task<IEnumerable<string>> KeysAsync(string address) =>
            JsonNode.Parse(await site.ReadAsync(address))!.AsArray().Select(w => (string)w!["id"]!);
    }

    [Fact]
    public async Task more_than_two_years_are_cited_too()
    {
        var page = await site.OpenAsync("/compare/2014/2015/2016?topic=canal-sovereignty");
        Assert.Equal("/compare/2014/2015/2016.ris?topic=canal-sovereignty", page.QuerySelectorAll("#cite .tools a").First(a => a.TextContent == "RIS").GetAttribute("href"));
        Assert.Contains("What changed at Wuzhen: 2014, 2015 and 2016: Canal sovereignty", await site.ReadAsync("/compare/2014/2015/2016.ris?topic=canal-sovereignty"));
    }

    [Theory]
    [InlineData("/compare/2015/1066.bib", "The archive knows no conference of 1066.")]
    [InlineData("/compare/2015/2015.ris", "A year is compared with another one, and 2015 stands on both sides.")]
    [InlineData("/compare/2014/2015.txt", "The archive has no article about 2014 yet.")]
    [InlineData("/compare/2015/2016.bib?topic=%3Cb%3E", "There is no topic “<b>” here.")]
    [InlineData("/statements/nope.bib", "The archive has nothing at this address.")]
    public async Task what_cannot_be_taken_away_is_refused_in_a_plain_line(string address, string why)
    {
        using var answer = await site.SendAsync(address);
        Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(why + "\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task the_form_for_two_years_leads_to_their_page()
    {
        using var answer = await site.SendAsync("/compare?a=2015&b=2016");
        Assert.Equal("/compare/2015/2016", answer.Headers.Location!.ToString());
    }
}
