using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests.Web;

/// <summary>
/// Walks docs/for-researchers.md on the seeds: an address in code is opened, what is bold behind it must be seen there, and the next address
/// must be a link, or a form filled in, on the page before (a file that was taken away is no page).
/// </summary>
public partial class ResearchersPageTests(ZoteroTests.SeedSite seeds) : IClassFixture<ZoteroTests.SeedSite>
{
    private const int FewestSteps = 8;

    [Fact]
    public async Task every_step_is_reached_from_the_one_before_and_shows_what_the_page_says()
    {
        var walk = RuleExample.Document("for-researchers").Split("\n## ", 2)[1];
        IHtmlDocument? page = null;
        var (last, seen) = ("", "");
        foreach (Match step in Step().Matches(walk))
        {
            if (step.Groups["address"] is { Success: true, Value: var address })
            {
                Assert.True(page is null || LeadsTo(page, address), $"nothing leads from the page before to {address}");
                var text = await seeds.Site.ReadAsync(address);
                var isPage = text.StartsWith("<!doctype", StringComparison.Ordinal);
                page = isPage ? await new HtmlParser().ParseDocumentAsync(text) : page;
                (last, seen) = (address, Flat(isPage ? page!.QuerySelector("main")!.TextContent : text));
            }
            else if (step.Groups["words"] is { Success: true, Value: var words })
            {
                Assert.True(seen.Contains(Flat(words), StringComparison.Ordinal), $"“{words}” is not to be seen at {last}");
            }
        }
        Assert.InRange(Step().Matches(walk).Count(m => m.Groups["address"].Success), FewestSteps, int.MaxValue);
    }

    private static bool LeadsTo(IHtmlDocument page, string address) =>
        page.QuerySelectorAll("main a").Any(a => a.GetAttribute("href") == address)
        || page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Any(f => address.StartsWith(f.GetAttribute("action") + "?", StringComparison.Ordinal)
            && Field().Matches(address).All(m => f.QuerySelector($"[name='{m.Groups[1].Value}']") is not null));

    private static string Flat(string text) => Space().Replace(text, " ").Replace(" ,", ",").Trim();

    [GeneratedRegex(@"`(?<address>/[^`]*)`|\*\*(?<words>.+?)\*\*")]
    private static partial Regex Step();

    [GeneratedRegex("[?&]([a-z]+)=")]
    private static partial Regex Field();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
