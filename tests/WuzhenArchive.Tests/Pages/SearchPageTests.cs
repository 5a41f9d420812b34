using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;

namespace WuzhenArchive.Tests.Pages;

public sealed class SearchPageTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task a_hit_is_marked_and_leads_to_its_paragraph_with_the_question()
    {
        var page = await Open("/search?q=winter");

        var hit = Assert.Single(page.QuerySelectorAll("#hits .hit"));
        Assert.Equal("winter", Assert.Single(hit.QuerySelectorAll("mark")).TextContent);
        Assert.NotNull(hit.QuerySelector("a[href='/articles/lanterns?q=winter#p3']"));
    }

    [Fact]
    public async Task a_statement_and_a_passage_lead_to_their_own_pages()
    {
        var page = await Open("/search?q=neighbour+OR+open");

        Assert.Equal("partly quoted", page.QuerySelector("#hits a[href^='/passages/']")!.TextContent);
        Assert.Equal("reported", page.QuerySelector("#hits a[href^='/statements/']")!.TextContent);
    }

    [Fact]
    public async Task reported_speech_stands_between_no_quotation_marks()
    {
        var page = await Open("/search?q=neighbour");

        Assert.DoesNotContain('“', page.QuerySelector("#hits .excerpt")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("#hits q, #hits blockquote"));
    }

    [Fact]
    public async Task a_hit_is_kept_in_the_exact_words_of_its_statement_whatever_the_excerpt_shows()
    {
        var hit = (await Open("/search?q=neighbour&kind=statement")).QuerySelector("#hits .hit")!;
        var kept = JsonElement.Parse(hit.QuerySelector("button.keep")!.GetAttribute("value")!);

        Assert.Equal(Json(await Open(kept.GetProperty("address").GetString()!)), Json(hit));
        Assert.Matches("^/statements/[0-9a-f]{10}-s", kept.GetProperty("address").GetString()!);
        Assert.False(kept.GetProperty("isSpeech").GetBoolean());
    }

    [Fact]
    public async Task the_page_says_what_it_understood_and_what_it_did_not()
    {
        var page = await Open("/search?q=kind:gossip");

        Assert.Contains("“gossip” exactly", page.GetElementById("understood")!.TextContent);
        Assert.Contains("There is no kind “gossip”", page.GetElementById("notes")!.TextContent);
    }

    [Fact]
    public async Task a_facet_narrows_and_every_part_can_be_removed()
    {
        var page = await Open("/search?q=lantern&year=2016&speaker=&kind=own");

        Assert.Equal("1 hit for lantern", page.GetElementById("heading")!.TextContent);
        Assert.Equal("Understood as: “lantern” in any form, in 2016, only the authors’ own words. How to search", page.GetElementById("understood")!.TextContent);
        Assert.Equal(["/search?year=2016&kind=own", "/search?q=lantern&kind=own", "/search?q=lantern&year=2016"], page.QuerySelectorAll("#chosen a").Select(a => a.GetAttribute("href")));
        Assert.Equal("2016", page.QuerySelector("#facet-year a[aria-current] > span")!.TextContent);
    }

    [Fact]
    public async Task a_second_value_of_a_facet_is_taken_in_beside_the_first()
    {
        var page = await Open("/search?q=lantern&year=2016&page=7");

        Assert.Equal(["/search?q=lantern&year=2016&year=2015", "/search?q=lantern"], page.QuerySelectorAll("#facet-year a").Select(a => a.GetAttribute("href")));
        Assert.Equal("4 hits for lantern", (await Open("/search?q=lantern&year=2016&year=2015")).GetElementById("heading")!.TextContent);
    }

    [Fact]
    public async Task every_facet_says_how_many_hits_its_link_leads_to()
    {
        foreach (var address in new[] { "/search?q=harbour", "/search?q=lantern&year=2015", "/search?q=trust+OR+party&kind=statement&mode=reported", "/search?speaker=li-ming" })
        {
            var links = (await Open(address)).QuerySelectorAll("#facets .facet a:not([aria-current])");
            Assert.NotEmpty(links);
            foreach (var link in links.Where(l => l.Closest(".facet")!.QuerySelector("[aria-current]") is null))
            {
                var there = await Open(link.GetAttribute("href")!);
                Assert.Equal(link.QuerySelector(".count")!.TextContent, there.GetElementById("heading")!.TextContent.Split(" for ")[0]);
            }
        }
    }

    [Theory]
    [InlineData("year=1850", "in 1850")]
    [InlineData("speaker=nobody", "No speaker has the address name “nobody”")]
    [InlineData("topic=nothing", "No topic has the address name “nothing”")]
    [InlineData("article=none", "No article has the address name “none”")]
    [InlineData("author=Nemo", "author Nemo")]
    [InlineData("year=soon", "“soon” is no year and was left out")]
    [InlineData("kind=gossip", "“gossip” is no kind and was left out")]
    [InlineData("mode=%F0%9F%98%80", "is no mode and was left out")]
    public async Task an_unknown_value_is_named_and_can_be_taken_back(string filter, string said)
    {
        var page = await Open($"/search?q=lantern&{filter}");

        Assert.Contains(said, page.GetElementById("understood")!.TextContent + page.GetElementById("notes")?.TextContent);
        Assert.True(page.QuerySelector("#wider a[href='/search?q=lantern']") is not null || page.QuerySelectorAll("#hits .hit").Length > 0);
    }

    [Fact]
    public async Task an_empty_answer_says_what_to_drop()
    {
        var page = await Open("/search?q=lantern+winter&year=2016");

        Assert.Equal(["Without “winter” in any form 1 hit"], page.QuerySelectorAll("#wider li").Select(l => l.TextContent));
        Assert.Equal("/search?q=lantern&year=2016", page.QuerySelector("#wider a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task where_nothing_helps_the_page_leads_to_what_there_is()
    {
        Assert.NotNull((await Open("/search?q=xyzzyq+quuxly")).QuerySelector("#hopeless a[href='/topics']"));
        Assert.Null((await Open("/search?q=lantern+winter&year=2016")).GetElementById("hopeless"));
        Assert.Null((await Open("/search")).GetElementById("hopeless"));
    }

    [Fact]
    public async Task facets_say_what_their_numbers_count() =>
        Assert.NotNull((await Open("/search?q=lantern")).QuerySelector("#facets #counted a[href='/docs/search-language#narrowing']"));

    [Theory]
    [InlineData("lantrens", "lanterns")]
    [InlineData("winetr “long evenign”", null)]
    [InlineData("speaker:mign lantern", "speaker:ming lantern")]
    [InlineData("author:segle lantern", "author:segel lantern")]
    [InlineData("multi-patry", "multiparty")]
    [InlineData("xyzzyq", null)]
    [InlineData("lantern", null)]
    public async Task a_slip_is_answered_with_what_finds_more(string typed, string? instead) =>
        Assert.Equal(instead, (await Open("/search?q=" + Uri.EscapeDataString(typed))).QuerySelector("#instead a")?.TextContent);

    [Theory]
    [InlineData("year", "2015 3 hits|2016 1 hit")]
    [InlineData("speaker", "Li Ming 1 hit|Nobody named: authors’ own words, terms, unattributed speech 3 hits")]
    public async Task hits_stand_in_groups(string view, string groups)
    {
        var page = await Open($"/search?q=lantern&view={view}");

        Assert.Equal(groups.Split('|'), page.QuerySelectorAll("#hits > h2").Select(h => h.TextContent));
        Assert.Equal(4, page.QuerySelectorAll("#hits .hit").Length);
        Assert.Equal(view, page.QuerySelector("#narrow input[name=view]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task lines_are_sorted_by_either_side()
    {
        var left = await Open("/search?q=harbour&view=context&sort=left");
        var right = await Open("/search?q=harbour&view=context");

        Assert.Equal(["every", "nations.", "open", "The"], left.QuerySelectorAll("#lines .before").Select(b => b.TextContent.Trim().Split(' ')[^1]));
        Assert.Equal(["are", "Board", "in", "should"], right.QuerySelectorAll("#lines .behind").Select(b => b.TextContent.Trim(' ', '”').Split(' ')[0]));
        Assert.Equal("words before", left.QuerySelector("#orders a[aria-current]")!.TextContent);
    }

    [Fact]
    public async Task a_question_without_words_has_none_to_put_in_the_middle_and_shows_its_hits()
    {
        var page = await Open("/search?q=speaker:ming&view=context");

        Assert.NotNull(page.GetElementById("no-lines"));
        Assert.NotEmpty(page.QuerySelectorAll("#hits .hit"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000000000000")]
    [InlineData("99999999999999999999999999")]
    [InlineData("two")]
    [InlineData("")]
    public async Task any_page_number_is_answered(string number) =>
        Assert.NotEmpty((await Open($"/search?q=lantern&page={number}")).QuerySelectorAll("#hits .hit"));

    [Theory]
    [InlineData("")]
    [InlineData("%00%ED%A0%80%22(((-")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22x")]
    [InlineData("OR%20OR%20NEAR(%20*%20%5E")]
    public async Task nothing_that_is_typed_becomes_markup_or_an_error(string typed)
    {
        var page = await Open($"/search?q={typed}&year={typed}&speaker={typed}&kind={typed}&mode={typed}&topic={typed}&article={typed}&author={typed}&view={typed}&sort={typed}&page={typed}");

        Assert.Empty(page.QuerySelectorAll("script:not([src^='/script/']), [onfocus]"));
        Assert.NotNull(page.GetElementById("narrow"));
    }

    private static string Json(IParentNode around) => around.QuerySelector("button.keep")!.GetAttribute("value")!;

    private async Task<IDocument> Open(string address)
    {
        var html = await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(r => r.Content(html), TestContext.Current.CancellationToken);
    }
}
