using System.Net;
using System.Text.Json.Nodes;
using WuzhenArchive.Tests.Web;

namespace WuzhenArchive.Tests.Api;

public sealed class ListsTests(ListsTests.OneSite one) : IClassFixture<ListsTests.OneSite>
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
    [InlineData("findings", 0)]
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
        Assert.Equal(("s2", "Ethel Brook", "mixed", "“muddy banks” at length", "called out"),
            ((string)row["key"]!, (string)row["speaker"]!, (string)row["mode"]!, (string)row["text"]!, (string)row["cue"]!));
        Assert.Equal("https://archive.example/articles/harbour", (string)JsonNode.Parse(await site.ReadAsync("/articles.json?year=2015"))!["rows"]!.AsArray().Single()!["address"]!);
        Assert.Equal("Canal Board", (string)JsonNode.Parse(await site.ReadAsync("/speakers.json?name=board"))!["rows"]!.AsArray().Single()!["name"]!);
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
}
