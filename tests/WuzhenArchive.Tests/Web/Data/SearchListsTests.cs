using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using WuzhenArchive.Tests.Pages;

namespace WuzhenArchive.Tests.Web.Data;

public sealed class SearchListsTests(SearchSite site) : IClassFixture<SearchSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task rows_of_csv_are_the_hits_of_the_page()
    {
        var rows = (await Text("/search.csv?q=lantern&year=2016")).Split("\r\n");

        Assert.Equal(
        [
            "text,year,basis,occasion,speaker,unit,voice,cue,title,paragraph,key,address",
            "The term “multi-party participation” is new. Li\u00A0Ming said nothing about lanterns.,2016,in an article on,,,paragraph,author’s own words,,Bridges for Everyone,3,,/articles/bridges#p3",
            "",
        ], rows);
    }

    [Fact]
    public async Task rows_of_words_in_context_hold_both_sides()
    {
        var rows = (await Text("/search.csv?q=winter&view=context")).Split("\r\n");

        Assert.StartsWith("before,word,behind,year", rows[0], StringComparison.Ordinal);
        Assert.Contains(",winter,.,2015,", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task json_says_what_was_understood_and_counts_the_facets()
    {
        using var json = JsonDocument.Parse(await Text("/search.json?q=speaker:ming+trust&year=2015&year=soon"));
        var root = json.RootElement;

        Assert.Equal("speaker Li Ming and “trust” in any form, in 2015", root.GetProperty("understood").GetString());
        Assert.Equal(1, root.GetProperty("total").GetInt32());
        Assert.Contains("“soon” is no year", root.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Assert.True(root.GetProperty("facets").GetProperty("year")[0].GetProperty("chosen").GetBoolean());
        Assert.StartsWith("/statements/", root.GetProperty("hits")[0].GetProperty("address").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_feed_is_whole_and_the_same_each_time()
    {
        var feed = XDocument.Parse(await Text("/search.atom?q=lantern")).Root!;

        Assert.Equal(4, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.DescendantsAndSelf().Where(e => e.Name == Atom + "feed" || e.Name == Atom + "entry"), e =>
        {
            Assert.StartsWith("urn:uuid:", e.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.Matches(@"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$", e.Element(Atom + "updated")!.Value);
            Assert.NotEmpty(e.Element(Atom + "title")!.Value);
        });
        Assert.Null(feed.Element(Atom + "author"));
        Assert.All(feed.Elements(Atom + "entry"), e => Assert.All(e.Elements(Atom + "author"), a => Assert.NotEqual("Wuzhen Archive", a.Value)));
        Assert.All(feed.Elements(Atom + "entry"), e => Assert.NotEmpty(e.Elements(Atom + "author")));
        Assert.Equal(5, feed.Descendants(Atom + "id").Select(i => i.Value).Distinct().Count());
        Assert.Equal(feed.ToString(), XDocument.Parse(await Text("/search.atom?q=lantern")).Root!.ToString());
    }

    [Fact]
    public async Task a_summary_in_a_feed_is_html_that_says_the_words_as_they_stand()
    {
        var text = "<b>5 < 6 & “dry”</b>";
        var summary = WuzhenArchive.Web.Data.Atom.Summary(text);
        Assert.Equal("html", summary.Attribute("type")!.Value);
        Assert.Equal(text, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(summary.Value).Body!.TextContent);
        Assert.All(XDocument.Parse(await Text("/search.atom?q=lantern")).Root!.Elements(Atom + "entry"), e => Assert.Equal("html", e.Element(Atom + "summary")!.Attribute("type")!.Value));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("atom")]
    [InlineData("ris")]
    [InlineData("bib")]
    public async Task any_question_has_an_answer_in_every_form(string ending)
    {
        foreach (var typed in new[] { "", "%22(((-", "%00%ED%A0%80", new string('x', 2000), "speaker:", "=cmd%7C" })
            Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync($"/search.{ending}?q={typed}&year={typed}&view={typed}&page=1000000000000", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task a_statement_is_cited_with_who_speaks_and_other_words_as_their_article()
    {
        var ris = await Text("/search.ris?q=lantern+OR+neighbour");

        Assert.Single(System.Text.RegularExpressions.Regex.Matches(ris, "N1  - Li Ming, .*reported in paragraph 2"));
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(ris, "TY  - "));
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(await Text("/search.bib?q=lantern+OR+neighbour"), "@misc{"));
    }

    [Theory]
    [InlineData("/search.ris?q=xyzzyq", "No hits. Understood as: “xyzzyq” in any form.\n")]
    [InlineData("/search.bib?q=lantern&year=1850", "No hits. Understood as: “lantern” in any form, in 1850.\n")]
    [InlineData("/search.bib", "Nothing was asked.\n")]
    public async Task a_file_without_references_is_a_plain_line_that_says_so(string address, string line)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(("text/plain", null), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition));
        Assert.Equal(line, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("ris", "TY  - ")]
    [InlineData("csv", ",/")]
    public async Task a_question_of_fields_alone_has_its_hits_as_data_in_every_view(string ending, string mark) =>
        Assert.Contains(mark, await Text($"/search.{ending}?q=speaker:ming&view=context"), StringComparison.Ordinal);

    [Fact]
    public async Task a_program_may_ask_for_the_headers_alone()
    {
        using var answer = await site.Client.SendAsync(new(HttpMethod.Head, "/search.csv?q=lantern"), TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task an_unknown_form_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/search.exe?q=lantern", TestContext.Current.CancellationToken)).StatusCode);

    private Task<string> Text(string address) => site.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
}
