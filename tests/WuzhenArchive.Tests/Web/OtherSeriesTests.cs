using System.Net;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web;

/// <summary>An archive of another series than the delivered one is called what its own archive.yaml says.</summary>
public sealed class OtherSeriesTests : IDisposable
{
    private readonly Workplace _workplace = new();
    private ArchiveSite? _site;

    public static TheoryData<string> Addresses => ["/", "/conferences", "/conferences/2015", "/articles", "/articles/a-harbour-of-rules-a13e6f62", "/compare/2015/2016",
        "/compare/2015/2016.csl.json", "/statements", "/docs/none", "/articles.atom", "/opensearch.xml", "/search.atom?q=locks"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task nothing_bears_the_name_of_the_delivered_series(string path)
    {
        var page = await Open("series: { name: Lock Conference, short: Quayside, archive: Quayside Papers, aliases: [Lock Conference] }")
            .ReadAsync(path, path == "/docs/none" ? HttpStatusCode.NotFound : HttpStatusCode.OK);
        Assert.DoesNotContain("Wuzhen", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("World Internet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task pages_citations_and_the_description_of_the_search_have_its_names()
    {
        var site = Open("series: { name: Lock Conference, short: Quayside, archive: Quayside Papers }");
        Assert.Equal("What changed at Quayside between 2015 and 2016", (await site.OpenAsync("/compare/2015/2016")).QuerySelector("h1")!.TextContent);
        Assert.Contains("“What changed at Quayside between 2015 and 2016.” Quayside Papers,", await site.ReadAsync("/compare/2015/2016.txt"));
        Assert.Contains("<ShortName>Quayside Papers</ShortName>", await site.ReadAsync("/opensearch.xml"));
        Assert.Contains("\"@type\":\"EventSeries\",\"@id\":\"https://locks.example/#series\",\"name\":\"Lock Conference\"", await site.ReadAsync("/conferences"));
    }

    [Fact]
    public async Task without_short_names_the_name_does()
    {
        var site = Open("series: { name: Lock Conference }");
        Assert.Equal("Lock Conference archive", (await site.OpenAsync("/")).Title);
        Assert.Equal("What changed at the Lock Conference between 2015 and 2016", (await site.OpenAsync("/compare/2015/2016")).QuerySelector("h1")!.TextContent);
        Assert.Contains("<ShortName>Lock Conference</ShortName>", await site.ReadAsync("/opensearch.xml"));
    }

    private ArchiveSite Open(string authority)
    {
        _workplace.Write("archive.yaml", authority);
        foreach (var (year, title) in new[] { (2015, "A Harbour of Rules"), (2016, "Open Locks") })
        {
            _workplace.Write($"{year}.txt", $"{title}\n\nAt the Lock Conference in {year}, Ethel Brook said that the locks should stay open.\n");
            _workplace.Write($"{year}.yaml", $"year: {year}");
        }
        Assert.DoesNotContain(_workplace.Import().Articles, a => a.Outcome == ImportOutcome.Refused);
        return _site = new(new() { ["PublicAddress"] = "https://locks.example" }, ((Opened)_workplace.Folder.Open()).Options);
    }

    public void Dispose()
    {
        _site?.Dispose();
        _workplace.Dispose();
    }
}
