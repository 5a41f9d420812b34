using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Web;

/// <summary>
/// Every number says what it counts and leads to the things counted. A link with data-counts promises that what stands at its end, on all
/// pages of that list, is as much as its number says.
/// </summary>
public sealed partial class CountsTests(ZoteroTests.SeedSite seeds, CrowdedSite crowded) : IClassFixture<ZoteroTests.SeedSite>, IClassFixture<CrowdedSite>
{
    private static readonly ConcurrentDictionary<(ArchiveSite, string), IDocument> Opened = [];

    // What is counted, at the place the link leads to.
    private static readonly Dictionary<string, string> Things = new()
    {
        ["statements"] = "#statements .said",
        ["articles"] = "#articles .entries > li",
        ["speakers"] = "#speakers .entries > li",
        ["findings"] = "#findings > li",
        ["corrections"] = "#corrections li",
        ["hits"] = "#hits .whose",
        ["lines"] = "#lines tbody tr",
        ["rows"] = ":scope > table.facts > tbody > tr",
        ["claims"] = ":scope .claim",
        ["terms"] = ":scope .termcard",
        ["answers"] = ":scope > td .fact",
        ["places"] = ":scope mark",
    };

    // The place says itself that it does not show everything.
    private const int NotAll = -1;

    // Words of articles, and the total of a list at its own head.
    internal const string Exempt = ".said, .row, .excerpt, .sentence, .value, .long, #source, .cite, .lines, .pairhead, .differs, #count, #heading, figcaption, h3 .year, #hits h2:not(:has(a)), .facet:has([aria-current])";

    private static readonly string[] Kinds =
    [
        "/", "/articles", "/articles?year=2015", "/conferences", "/conferences/2015", "/conferences/2016", "/speakers", "/speakers/xi-jinping", "/speakers/fadi-chehade",
        "/topics", "/topics/cyber-sovereignty", "/topics/internet-freedom", "/statements", "/compare", "/compare/2015/2016", "/compare/2016/2015?part=topics",
        "/compare/2015/2016?part=speakers", "/compare/2015/2016?part=words", "/compare/2015/2016?topic=cyber-sovereignty", "/compare/2015/2016?speaker=xi-jinping",
        "/compare/2015/2016?fact=host", "/compare/2014/2015/2016", "/search?q=sovereignty", "/search?q=sovereignty&view=year", "/search?q=sovereignty&view=speaker",
        "/search?q=gate&view=context", "/search?q=sovreignty+zebra&year=2015", "/search?q=sovreignty", "/search?kind=passage", "/findings", "/no/such/page",
    ];

    public static TheoryData<bool, string> Pages =>
    [
        .. Kinds.SelectMany(k => new[] { new TheoryDataRow<bool, string>(false, k), new TheoryDataRow<bool, string>(true, k) }),
        (false, "/articles/chinas-internet-conference-xi-jinpings-1ca54630"), (false, "/articles/china-cyber-stepping-into-the-shoes-of-a-3a158530"),
        (false, "/statements/3a158530b0-26u-z"), (false, "/passages/3a158530b0-26u-zq"), (true, "/articles/the-tide-of-2015-part-3-c4e1baf5"),
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task a_number_in_a_link_is_the_number_of_things_it_leads_to(bool isCrowded, string address)
    {
        var site = isCrowded ? crowded.Site : seeds.Site;
        var links = (await OpenAsync(site, address)).QuerySelectorAll("main a[data-counts]");
        foreach (var link in links.DistinctBy(l => (l.GetAttribute("href"), l.GetAttribute("data-counts"), Flat(l.TextContent), WordingOf(l))))
        {
            var things = await ThingsAsync(site, new Uri(new Uri("http://localhost" + address), link.GetAttribute("href")!), link);
            Assert.True(NumberIn(link) == things || things == NotAll, $"{address}: “{Flat(link.TextContent)}” leads to {things} at {link.GetAttribute("href")}");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task a_number_with_its_unit_is_a_link(bool isCrowded, string address)
    {
        var main = (await OpenAsync(isCrowded ? crowded.Site : seeds.Site, address)).QuerySelector("main")!;
        var bare = main.Descendants<IText>().Where(t => Counted().IsMatch(t.Data) && t.ParentElement!.Closest(Exempt) is null && t.ParentElement.Closest("a[data-counts], option") is null);
        Assert.Equal([], bare.Select(t => Flat(t.Data)));
    }

    // Lists are led to from many pages, and nothing in them changes.
    private static async Task<IDocument> OpenAsync(ArchiveSite site, string address) => Opened.TryGetValue((site, address), out var page) ? page
        : Opened[(site, address)] = await site.OpenAsync(address, address == "/no/such/page" ? System.Net.HttpStatusCode.NotFound : System.Net.HttpStatusCode.OK);

    private static async Task<int> ThingsAsync(ArchiveSite site, Uri to, IElement link)
    {
        var (things, page) = (Things[link.GetAttribute("data-counts")!], await OpenAsync(site, to.PathAndQuery));
        if (things == Things["hits"] && page.GetElementById("lines") is not null)
            return NumberIn(page.GetElementById("heading")!);
        var place = to.Fragment.Length > 1 ? page.GetElementById(to.Fragment[1..])! : page.DocumentElement;
        Assert.NotNull(place);
        if (place.TextContent.Contains("Not every place is shown", StringComparison.Ordinal))
            return NotAll;
        var found = place.QuerySelectorAll(link.GetAttribute("data-side") is { } side ? things.Replace("td", $"td[data-side='{side}']", StringComparison.Ordinal) : things);
        var count = WordingOf(link) is { } wording ? found.Count(f => WordingFolding.Fold(f.TextContent) == wording) : found.Length;
        while (page.QuerySelector("a[rel='next']") is { } next && to.Fragment.Length == 0)
        {
            page = await OpenAsync(site, next.GetAttribute("href")!);
            count += page.QuerySelectorAll(things).Length;
        }
        return count;
    }

    // Places are of one wording: the one before the number, at the head of its row, or in the name of its block.
    private static string? WordingOf(IElement link) => link.GetAttribute("data-counts") != "places" ? null : WordingFolding.Fold(
        link.GetAttribute("aria-label") is ['“', ..] label ? label[1..label.IndexOf('”', StringComparison.Ordinal)]
        : link.Closest("tr")?.QuerySelector("th[scope='row']") is { } row && !row.Matches(":has(~ td .uses)") ? row.ChildNodes[0].TextContent
        : link.PreviousElementSibling!.TextContent);

    // The one before its unit; else the only one.
    private static int NumberIn(IElement link) => int.Parse((Counted().Match(link.TextContent) is { Success: true } counted ? counted : Number().Match(link.TextContent)).Groups[1].Value,
        NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string Flat(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"(\d[\d,]*)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?!(?:19|20)\d\d\b)(\d[\d,]*) (?:named |other |more )?(?:statement|article|hit|finding|correction|place|passage|answer|topic|question|speaker|term|pair)s?\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
