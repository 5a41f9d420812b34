using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Tests.Web.Data;

public sealed partial class ListsTests(ListsTests.OneSite one) : IClassFixture<ListsTests.OneSite>
{
    private readonly ArchiveSite site = one.Site;

    public sealed class OneSite : IDisposable
    {
        public ArchiveSite Site { get; } = new(new() { ["PublicAddress"] = "https://archive.example" }, null);

        public void Dispose() => Site.Dispose();
    }

    [Theory]
    [InlineData("articles", 3)]
    [InlineData("conferences", 3)]
    [InlineData("speakers", 2)]
    [InlineData("topics", 2)]
    [InlineData("statements", 4)]
    [InlineData("findings", 1)]
    public async Task every_list_is_also_data_with_addresses_that_lead_somewhere(string list, int rows)
    {
        var page = await site.OpenAsync("/" + list);
        Assert.Equal([$"/{list}.csv", $"/{list}.json"], page.QuerySelectorAll("#forms a").Select(a => a.GetAttribute("href")));
        var json = JsonNode.Parse(await site.ReadAsync($"/{list}.json"))!;
        Assert.Equal((rows, 1, 1, rows), ((int)json["total"]!, (int)json["page"]!, (int)json["pages"]!, json["rows"]!.AsArray().Count));
        Assert.Equal(rows + 1, (await site.ReadAsync($"/{list}.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var row in json["rows"]!.AsArray())
            await site.OpenAsync(((string)row!["address"]!)["https://archive.example".Length..]);
    }

    [Fact]
    public async Task a_list_is_narrowed_as_its_page_is()
    {
        const string Asked = "?speaker=brook&mode=mixed";
        Assert.Equal("/statements.json" + Asked, (await site.OpenAsync($"/statements{Asked}&page=7")).QuerySelector("#forms a:last-of-type")!.GetAttribute("href"));
        var row = JsonNode.Parse(await site.ReadAsync("/statements.json" + Asked))!["rows"]!.AsArray().Single()!;
        Assert.Equal(("aaaaaaaaaa-s2-1", "Ethel Brook", "mixed", "“muddy banks” at length", "called out"),
            ((string)row["key"]!, (string)row["speaker"]!, (string)row["mode"]!, (string)row["text"]!, (string)row["cue"]!));
        Assert.Equal("https://archive.example/articles/harbour", (string)JsonNode.Parse(await site.ReadAsync("/articles.json?year=2015"))!["rows"]!.AsArray().Single()!["address"]!);
        Assert.Equal("Canal Board", (string)JsonNode.Parse(await site.ReadAsync("/speakers.json?name=board"))!["rows"]!.AsArray().Single()!["name"]!);
    }

    [Theory]
    [InlineData("/statements?year=2015&year=2016", 2)]
    [InlineData("/statements?year=2015,2016,soon&mode=&mode=direct", 1)]
    [InlineData("/statements?mode=Reported&topic=none", 1)]
    [InlineData("/statements?article=harbour", 2)]
    [InlineData("/statements?article=gone", 4)]
    [InlineData("/articles?of=2015&fact=how+opened&value=in+person&speaker=&manner=", 1)]
    [InlineData("/articles?of=soon&fact=how+opened&value=in+person", 3)]
    [InlineData("/articles?of=2015&fact=how+opened", 3)]
    [InlineData("/articles?year=2016&year=2015", 1)]
    [InlineData("/speakers?name=board&article=harbour", 0)]
    [InlineData("/speakers?name=+board+&article=", 1)]
    [InlineData("/speakers?article=harbour", 1)]
    [InlineData("/speakers?article=gone", 2)]
    [InlineData("/speakers?name=%25", 0)]
    [InlineData("/speakers?name=_anal", 0)]
    [InlineData("/findings?article=stray&kind=no+title", 1)]
    [InlineData("/findings?article=harbour", 0)]
    [InlineData("/findings?article=gone&kind=no+title&kind=other", 1)]
    public async Task a_list_holds_as_much_as_data_as_on_its_page(string address, int total)
    {
        var page = await site.OpenAsync(address);
        Assert.Equal(total, int.Parse(Total().Match(page.GetElementById("count")!.TextContent).Value, CultureInfo.InvariantCulture));
        Assert.Equal(total, (int)JsonNode.Parse(await site.ReadAsync(address.Replace("?", ".json?", StringComparison.Ordinal)))!["total"]!);
        Assert.Equal(total + 1, (await site.ReadAsync(address.Replace("?", ".csv?", StringComparison.Ordinal))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("/speakers")]
    [InlineData("/speakers.csv")]
    public async Task a_name_of_any_length_has_an_answer(string list) =>
        Assert.DoesNotContain("Canal Board", await site.ReadAsync($"{list}?name={new string('a', 60_000)}"));

    [Fact]
    public async Task a_finding_is_a_row()
    {
        var row = JsonNode.Parse(await site.ReadAsync("/findings.json?article=stray"))!["rows"]!.AsArray().Single()!;
        Assert.Equal("""{"kind":"no title","message":"none is printed","text":"No conference","title":"stray.txt","paragraph":null,"address":"https://archive.example/articles/stray"}""", row.ToJsonString());
    }

    [Fact]
    public async Task what_is_not_known_is_null_and_an_empty_cell()
    {
        var row = JsonNode.Parse(await site.ReadAsync("/articles.json?year=2016"))!["rows"]!.AsArray().Single()!.AsObject();
        Assert.True(row.ContainsKey("published"));
        Assert.Null(row["published"]);
        Assert.Empty(row["authors"]!.AsArray());
        Assert.Contains("2016,Second <b>Thoughts</b> & More,,,,2,2,https://archive.example/articles/thoughts\r\n", await site.ReadAsync("/articles.csv"));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("speakers")]
    [InlineData("statements")]
    [InlineData("findings")]
    public async Task any_address_has_an_answer(string list)
    {
        foreach (var typed in new[] { "", "-1", "1000000000000", "%00", "%22((", new string('x', 2000) })
        {
            using var answer = await site.SendAsync($"/{list}.csv?page={typed}&year={typed}&name={typed}&speaker={typed}&mode={typed}&kind={typed}&article={typed}", HttpMethod.Head);
            Assert.Equal((HttpStatusCode.OK, "text/csv"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        }
    }

    // The number of things, not one in an article's title before it.
    [GeneratedRegex(@"\d+(?= (?:statement|article|person|people|thing))")]
    private static partial Regex Total();
}
