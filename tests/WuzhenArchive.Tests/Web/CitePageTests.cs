using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using WuzhenArchive.Web.Linked;

namespace WuzhenArchive.Tests.Web;

public class CitePageTests(CitePageTests.PublicSite known) : IClassFixture<CitePageTests.PublicSite>
{
    private const string Door = "https://archive.example/wuzhen";
    private readonly ArchiveSite site = known.Site;

    public sealed class PublicSite : IDisposable
    {
        public ArchiveSite Site { get; } = new(new() { ["PublicAddress"] = Door + "/", ["PathBase"] = "/wuzhen" }, null);

        public void Dispose() => Site.Dispose();
    }

    [Fact]
    public async Task an_article_is_cited_in_three_styles_at_its_public_address()
    {
        var page = await site.OpenAsync("/wuzhen/articles/harbour");
        Assert.Equal(
        [
            $"Weir, Ann. “A Harbour of Rules.” The Lock, 16 Dec. 2015, {Door}/articles/harbour.", "(Weir)",
            $"Weir, A. (2015, December 16). A Harbour of Rules. The Lock. {Door}/articles/harbour", "(Weir, 2015)",
            $"Weir, Ann. “A Harbour of Rules.” The Lock, December 16, 2015. {Door}/articles/harbour.",
            $"Ann Weir, “A Harbour of Rules,” The Lock, December 16, 2015, {Door}/articles/harbour.",
        ], page.QuerySelectorAll("#cite .entry").Select(e => e.TextContent));
        Assert.Equal(["The Lock", "A Harbour of Rules"], page.QuerySelectorAll("#cite i").Select(i => i.TextContent));
    }

    [Fact]
    public async Task an_unsigned_undated_article_is_cited_as_what_it_is()
    {
        var cite = (await site.OpenAsync("/wuzhen/articles/thoughts")).QuerySelector("#cite")!;
        Assert.StartsWith($"Second <b>Thoughts</b> & More. {Door}/articles/thoughts. Accessed 15 Jan. 2026.", cite.QuerySelector(".entry")!.TextContent);
        Assert.Contains("(n.d.). Retrieved January 15, 2026, from", cite.TextContent);
        Assert.DoesNotContain("Wuzhen Archive", cite.TextContent);
        Assert.Empty(cite.QuerySelectorAll("b"));
    }

    [Theory]
    [InlineData("bbbbbbbbbb-s3-1", "(Ethel Brook, 3rd World Internet Conference, 2016, qtd. in Second <b>Thoughts</b> & More, par. 1)")]
    [InlineData("bbbbbbbbbb-s4-1", "(Canal Board, 3rd World Internet Conference, 2016, qtd. in Second <b>Thoughts</b> & More, par. 2)")]
    [InlineData("aaaaaaaaaa-s2-1", "(Ethel Brook, 2nd World Internet Conference, Wuzhen, 2015, qtd. in part in Weir, par. 1)")]
    [InlineData("aaaaaaaaaa-s1-1", "(Ethel Brook, 2nd World Internet Conference, Wuzhen, 2015, reported in Weir, par. 1)")]
    public async Task a_statement_is_cited_in_both_layers(string key, string mention) =>
        Assert.Equal(mention, (await site.OpenAsync($"/wuzhen/statements/{key}")).QuerySelector("#cite .mention .entry")!.TextContent);

    [Fact]
    public async Task the_note_of_a_reported_statement_leads_to_it_and_never_calls_it_quoted()
    {
        var text = await site.ReadAsync("/wuzhen/statements/aaaaaaaaaa-s1-1.txt");
        Assert.StartsWith("Reported in paragraph 1: argued that the canal should stay under canal sovereignty\n\nMLA 9\n", text);
        Assert.Contains("Note: Ethel Brook, 2nd World Internet Conference, Wuzhen, 2015, reported in Ann Weir, “A Harbour of Rules,” The Lock, December 16, 2015, para. 1, "
            + $"{Door}/statements/aaaaaaaaaa-s1-1.\n", text);
        Assert.DoesNotContain("quoted", text);
        Assert.DoesNotContain("qtd", text);
    }

    [Fact]
    public async Task words_that_are_no_speech_are_cited_as_the_articles()
    {
        var text = await site.ReadAsync("/wuzhen/passages/bbbbbbbbbb-q3-1.txt");
        Assert.StartsWith("In paragraph 3: “sovereignty on canals”\n", text);
        Assert.Contains("(Second <b>Thoughts</b> & More, par. 3)", text);
    }

    [Fact]
    public async Task two_years_are_cited_as_a_pair()
    {
        var text = await site.ReadAsync("/wuzhen/compare/2015/2016.txt?topic=canal-sovereignty");
        Assert.Contains("In the text: (Weir; Second <b>Thoughts</b> & More; “What changed at Wuzhen between 2015 and 2016: Canal sovereignty”)", text);
        Assert.Equal(3, text.Split("Works cited: ").Length - 1);
        Assert.Equal(3, JsonNode.Parse(await site.ReadAsync("/wuzhen/compare/2015/2016.csl.json"))!.AsArray().Count);
        Assert.Contains("/wuzhen/compare/2015/2016.bib?topic=canal-sovereignty",
            (await site.OpenAsync("/wuzhen/compare/2015/2016?topic=canal-sovereignty")).QuerySelectorAll("#cite a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2015/2016", "?speaker=ethel-brook", "What changed at Wuzhen between 2015 and 2016: Ethel Brook")]
    [InlineData("2015/2016", "?fact=participants", "What changed at Wuzhen between 2015 and 2016: how many came")]
    [InlineData("2015/2016", "?part=words", "What changed at Wuzhen between 2015 and 2016: telling words")]
    [InlineData("2016/2015/2014", "", "What changed at Wuzhen: 2016, 2015 and 2014")]
    public async Task every_comparison_is_cited_as_it_is_headed(string years, string query, string title)
    {
        var page = await site.OpenAsync($"/wuzhen/compare/{years}{query}");
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"“{title}.” Wuzhen Archive,", page.QuerySelector("#cite")!.TextContent);
        Assert.Equal($"{Door}/compare/{years}{query}", page.QuerySelector("link[rel=cite-as]")!.GetAttribute("href"));
        Assert.Contains($"“{title}.” Wuzhen Archive,", await site.ReadAsync($"/wuzhen/compare/{years}.txt{query}"));
    }

    public static TheoryData<string> Cited => ["/articles/harbour", "/articles/thoughts", "/articles/stray", "/statements/aaaaaaaaaa-s1-1", "/statements/bbbbbbbbbb-s3-1", "/passages/aaaaaaaaaa-q1-1", "/passages/bbbbbbbbbb-q3-1", "/compare/2015/2016"];

    [Theory, MemberData(nameof(Cited))]
    public async Task every_download_a_page_offers_is_there(string path)
    {
        var page = await site.OpenAsync("/wuzhen" + path);
        foreach (var format in CitationFormat.All)
        {
            Assert.Contains("/wuzhen" + path + format.Ending, page.QuerySelectorAll("#cite a").Select(a => a.GetAttribute("href")));
            using var answer = await site.SendAsync("/wuzhen" + path + format.Ending, HttpMethod.Head);
            Assert.NotEmpty(await site.ReadAsync("/wuzhen" + path + format.Ending));
            Assert.Equal((HttpStatusCode.OK, format.MediaType), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
            Assert.Equal($"<{Door}{path}>; rel=\"describes\"; type=\"text/html\"", answer.Headers.GetValues("Link").Single());
        }
        Assert.Equal(Door + path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(Door + path, page.QuerySelector("link[rel=cite-as]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/articles/none.bib")]
    [InlineData("/articles/harbour.pdf")]
    [InlineData("/articles/none/source.txt")]
    [InlineData("/statements/none.ris")]
    [InlineData("/passages/none.jsonld")]
    [InlineData("/compare/2015/2015.bib")]
    [InlineData("/compare/2014/2015.bib")]
    [InlineData("/compare/soon/2015.txt")]
    [InlineData("/compare/2015/2016/2015.bib")]
    [InlineData("/compare/2015/2016/2019.bib")]
    [InlineData("/sitemap/articles-0.xml")]
    [InlineData("/sitemap/pages-2.xml")]
    [InlineData("/sitemap/articles-99999.xml")]
    [InlineData("/sitemap/secrets-1.xml")]
    public async Task what_is_not_there_cannot_be_taken_away(string path) => await site.ReadAsync("/wuzhen" + path, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/statements/bbbbbbbbbb-s3-1")]
    [InlineData("/statements/bbbbbbbbbb-s4-1")]
    [InlineData("/passages/bbbbbbbbbb-q2-1")]
    [InlineData("/passages/bbbbbbbbbb-q3-1")]
    public async Task an_annotation_cuts_exactly_its_words_in_both_units(string path)
    {
        var annotation = JsonNode.Parse(await site.ReadAsync($"/wuzhen{path}.jsonld"))!;
        var target = annotation["target"]![0]!;
        var source = (string)target["source"]!;
        Assert.Equal($"{Door}/articles/thoughts/source.txt", source);
        var text = await site.ReadAsync(source["https://archive.example".Length..]);
        Assert.Equal(InventedArchive.Second, text);
        var (position, quote) = (target["selector"]![0]!, target["selector"]![1]!);
        var points = text.EnumerateRunes().Skip((int)position["start"]!).Take((int)position["end"]! - (int)position["start"]!);
        Assert.Equal((string)quote["exact"]!, string.Concat(points));
        Assert.Equal((string)quote["exact"]!, text[(int)position["utf16Start"]!..(int)position["utf16End"]!]);
        Assert.Contains((string?)quote["prefix"] + quote["exact"] + quote["suffix"], text);
        Assert.True((int)position["utf16Start"]! > (int)position["start"]!);
    }

    [Fact]
    public async Task terms_of_our_own_have_names_only_where_the_archive_has_an_address()
    {
        using var unknown = new ArchiveSite();
        Assert.Equal(["http://www.w3.org/ns/anno.jsonld"], JsonNode.Parse(await unknown.ReadAsync("/statements/bbbbbbbbbb-s3-1.jsonld"))!["@context"]!.AsArray().Select(c => (string)c!));
        Assert.Equal($"{Door}/docs/citing#utf16-start", (string)JsonNode.Parse(await site.ReadAsync("/wuzhen/statements/bbbbbbbbbb-s3-1.jsonld"))!["@context"]![1]!["utf16Start"]!);
    }

    [Fact]
    public async Task an_article_gives_all_its_annotations()
    {
        var items = JsonNode.Parse(await site.ReadAsync("/wuzhen/articles/harbour.jsonld"))!["items"]!.AsArray();
        Assert.Equal(["aaaaaaaaaa-s1-1", "aaaaaaaaaa-s2-1", "aaaaaaaaaa-q1-1"], items.Select(i => ((string)i!["id"]!).Split('/')[^1].Replace(".jsonld", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task a_page_and_what_is_behind_it_point_at_each_other()
    {
        using var text = await site.SendAsync("/wuzhen/articles/harbour/source.txt");
        Assert.Equal($"<{Door}/articles/harbour>; rel=\"collection\"; type=\"text/html\"", text.Headers.GetValues("Link").Single());
        var page = await site.OpenAsync("/wuzhen/statements/aaaaaaaaaa-s1-1");
        Assert.Equal("/wuzhen/articles/harbour/source.txt", page.QuerySelector("link[rel=item]")!.GetAttribute("href"));
        Assert.Equal(["https://schema.org/AboutPage", "https://schema.org/Claim"], page.QuerySelectorAll("link[rel=type]").Select(l => l.GetAttribute("href")));
    }

    [Fact]
    public async Task a_link_to_words_names_the_paragraph_and_the_words() =>
        Assert.Equal("/wuzhen/articles/harbour#p1:~:text=the%20canal%20should%20stay%20under%20canal%20sovereignty",
            (await site.OpenAsync("/wuzhen/statements/aaaaaaaaaa-s1-1")).QuerySelector("#words")!.GetAttribute("href"));

    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/conferences/2015", "Event")]
    [InlineData("/speakers/ethel-brook", "Person")]
    [InlineData("/speakers/canal-board", "Organization")]
    [InlineData("/articles/harbour", "Article")]
    [InlineData("/statements/aaaaaaaaaa-s1-1", "Claim")]
    [InlineData("/statements/aaaaaaaaaa-s2-1", "Claim")]
    [InlineData("/statements/bbbbbbbbbb-s3-1", "Quotation")]
    [InlineData("/statements/bbbbbbbbbb-s4-1", "Quotation")]
    [InlineData("/passages/aaaaaaaaaa-q1-1", "Quotation")]
    [InlineData("/passages/bbbbbbbbbb-q3-1", "Article")]
    [InlineData("/compare/2015/2016", "WebPage")]
    public async Task a_page_says_what_it_is_about(string path, string type) => Assert.Equal(type, (string)(await DataAsync(path))["@type"]!);

    [Fact]
    public async Task only_words_in_marks_are_a_quotation()
    {
        Assert.DoesNotContain("Quotation", (await DataAsync("/statements/aaaaaaaaaa-s1-1")).ToJsonString());
        var mixed = await DataAsync("/statements/aaaaaaaaaa-s2-1");
        Assert.Equal("“muddy banks”", (string)Assert.Single(mixed["hasPart"]!.AsArray())!["text"]!);
        Assert.Equal("Ethel Brook", (string)mixed["author"]!["name"]!);
        Assert.Equal("EventSeries", (string)mixed["recordedAt"]!["superEvent"]!["@type"]!);
    }

    [Fact]
    public async Task the_data_of_an_unsigned_undated_article_has_no_author_date_or_publisher()
    {
        var data = (await DataAsync("/articles/thoughts")).AsObject();
        Assert.Equal("Second <b>Thoughts</b> & More", (string)data["headline"]!);
        Assert.Empty(data.Select(p => p.Key).Intersect(["author", "datePublished", "publisher", "isPartOf"]));
    }

    [Fact]
    public async Task without_a_public_address_nothing_is_absolute_whatever_a_request_claims()
    {
        using var unknown = new ArchiveSite();
        foreach (var path in Cited.Select(c => c.Data))
        {
            var page = await unknown.ReadAsync(path);
            Assert.DoesNotContain("://localhost", page);
            Assert.DoesNotContain("canonical", page);
        }
        Assert.Contains("(2015, December 16). A Harbour of Rules. The Lock.\n", await unknown.ReadAsync("/articles/harbour.txt"));
        foreach (var path in new[] { "/sitemap.xml", "/sitemap/articles-1.xml", "/articles.atom", "/opensearch.xml" })
            Assert.Contains("PublicAddress", await unknown.ReadAsync(path, HttpStatusCode.NotFound));
        Assert.DoesNotContain("Sitemap", await unknown.ReadAsync("/robots.txt"));
    }

    [Fact]
    public async Task every_address_of_the_sitemap_is_a_page_of_its_own()
    {
        var maps = Locations(await site.ReadAsync("/wuzhen/sitemap.xml"));
        var pages = new List<string>();
        foreach (var map in maps)
            pages.AddRange(Locations(await site.ReadAsync(Local(map))));
        Assert.Equal(pages.Count, pages.Distinct().Count());
        Assert.Equal(3 + 3 + 3 + 2 + 4 + 2 + 9 + 1, pages.Count);
        Assert.Contains(Door + "/compare/2015/2016", pages);
        foreach (var page in pages)
            Assert.Equal(page, (await site.OpenAsync(Local(page))).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains($"Disallow: /wuzhen/search\nDisallow: /wuzhen/suggest\nSitemap: {Door}/sitemap.xml", await site.ReadAsync("/wuzhen/robots.txt"));
    }

    [Fact]
    public async Task the_feed_says_who_wrote_an_article_and_when_it_was_published_only_where_that_is_known()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entries = XElement.Parse(await site.ReadAsync("/wuzhen/articles.atom")).Elements(atom + "entry").ToDictionary(e => e.Element(atom + "link")!.Attribute("href")!.Value);
        Assert.All(entries.Values, e => Assert.StartsWith("urn:uuid:", e.Element(atom + "id")!.Value));
        Assert.Equal(("Ann Weir", "2015-12-16T00:00:00Z"), (entries[Door + "/articles/harbour"].Element(atom + "author")!.Value, entries[Door + "/articles/harbour"].Element(atom + "published")!.Value));
        var unsigned = entries[Door + "/articles/thoughts"];
        Assert.Equal("Author not stated", unsigned.Element(atom + "author")!.Value);
        Assert.Null(unsigned.Element(atom + "published"));
    }

    [Theory]
    [InlineData("can", "Canal Board|Canal sovereignty")]
    [InlineData("SOV", "Canal sovereignty")]
    [InlineData("nal", "")]
    [InlineData("%", "")]
    [InlineData("_anal", "")]
    [InlineData("\\", "")]
    [InlineData("", "")]
    public async Task a_browser_is_given_suggestions(string typed, string names)
    {
        var answer = JsonNode.Parse(await site.ReadAsync("/wuzhen/suggest?q=" + Uri.EscapeDataString(typed)))!;
        Assert.Equal(typed, (string)answer[0]!);
        Assert.Equal(names, string.Join('|', answer[1]!.AsArray().Select(n => (string)n!)));
        Assert.Contains($"template=\"{Door}/suggest?q={{searchTerms}}\"", await site.ReadAsync("/wuzhen/opensearch.xml"));
    }

    private async Task<JsonNode> DataAsync(string path) =>
        JsonNode.Parse((await site.OpenAsync("/wuzhen" + path)).QuerySelector("script[type='application/ld+json']")!.TextContent)!;

    private static List<string> Locations(string xml) => [.. XElement.Parse(xml).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];

    private static string Local(string address) => address["https://archive.example".Length..];
}
