using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace WuzhenArchive.Tests.Web;

/// <summary>
/// Two articles about 2017 and 2018, by an author and about people nobody has listed: they are brought in beside the seeds and
/// stand on every page, without a line of code about them.
/// </summary>
public sealed class OtherYearsTests : IAsyncLifetime
{
    private const string Fourth =
        """
        A Colder Water Town

        By Ingrid Solberg
        December 6, 2017

        Minister Otto Berg opened the fourth World Internet Conference with a short speech. The conference drew 1,500 participants.

        Berg argued that data should flow freely and that national sovereignty in cyberspace is not in danger. “The river belongs to all who drink from it,” said Petra Lindqvist, mayor of Norrvik.

        The minister did not mention internet freedom, and Western governments stayed away.
        """;

    private const string Fifth =
        """
        The Fifth Time at the Canal

        By Ingrid Solberg
        9 November 2018

        In November 2018 the Cyberspace Administration of China hosted the fifth World Internet Conference in Wuzhen. The conference opened with a video from Minister Otto Berg.

        In the words of Lindqvist, mayor of Norrvik, “the canal has two banks.” Petra Lindqvist warned that “digital walls” would divide the town.

        According to Berg, multi-party participation has become the norm. The term “shared canal” replaces the older term “cyber sovereignty.”
        """;

    private readonly Workplace work = new();
    private WebApplicationFactory<Program> host = null!;
    private HttpClient client = null!;

    public ValueTask InitializeAsync()
    {
        work.Write("2017.txt", Fourth);
        work.Write("2018.txt", Fifth);
        Assert.False(work.Import(Workplace.Seeds, work.Articles).Refused);
        host = new WebApplicationFactory<Program>().WithWebHostBuilder(h => h.UseSetting("data", work.Folder.Path));
        client = host.CreateClient();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        work.Dispose();
    }

    [Theory]
    [InlineData("/", "2017", "2018", "Opened by Otto Berg, by video")]
    [InlineData("/articles", "A Colder Water Town", "The Fifth Time at the Canal", "Ingrid Solberg")]
    [InlineData("/articles/a-colder-water-town-14811f89", "Ingrid Solberg", "6 December 2017", "Petra Lindqvist", "mayor of Norrvik")]
    [InlineData("/conferences", "2017", "2018")]
    [InlineData("/conferences/2017", "4th", "1,500", "Otto Berg", "data should flow freely")]
    [InlineData("/conferences/2018", "by video", "Cyberspace Administration of China", "the canal has two banks.")]
    [InlineData("/speakers", "Otto Berg", "Petra Lindqvist")]
    [InlineData("/speakers/petra-lindqvist", "2017", "2018", "mayor of Norrvik", "The river belongs to all who drink from it,")]
    [InlineData("/topics/cyber-sovereignty", "2017", "national sovereignty in cyberspace", "2018", "shared canal")]
    [InlineData("/statements?year=2018", "“digital walls” would divide the town", "multi-party participation has become the norm")]
    [InlineData("/compare", "2017", "2018")]
    [InlineData("/compare/2017/2018", "1,500", "by video", "shared canal", "stayed away")]
    [InlineData("/compare/2017/2018?part=speakers", "data should flow freely")]
    [InlineData("/compare/2015/2018", "in person", "by video")]
    [InlineData("/search?q=river+speaker%3Alindqvist", "1 hit", "Petra Lindqvist", "2017")]
    public async Task the_articles_stand_on_every_page(string address, params string[] words)
    {
        var text = (await OpenAsync(address)).QuerySelector("main")!.TextContent;
        Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_terms_history_is_told_by_its_own_forms_and_not_by_every_wording_of_its_topic()
    {
        var forms = (await OpenAsync("/topics/cyber-sovereignty")).QuerySelector(".termcard ol")!.Children;
        Assert.Equal(["cyber sovereignty", "cyberspace sovereignty", "national sovereignty in cyberspace"], forms.Select(f => f.QuerySelector(".form")!.TextContent));
        Assert.Equal(["Adam Segal’s heading, over what Xi Jinping said", "The author’s own words, mentioning a term", "WIC advisory committee, block quotation"],
            forms.Select(f => f.QuerySelector(".small")!.TextContent));
    }

    [Fact]
    public async Task what_was_not_said_is_no_statement_of_the_other_years_either()
    {
        var page = await OpenAsync("/statements?year=2017");
        Assert.DoesNotContain("internet freedom", page.QuerySelector("#statements, main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> OpenAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
