using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace WuzhenArchive.Tests.Web;

/// <summary>What could not be told, and what a curator corrected, on every page that is about it.</summary>
public sealed class FindingsPageTests : IAsyncLifetime
{
    private const string Article =
        """
        The Port & the <Pilots>

        By Ingrid Solberg
        May 3, 2021

        Harbour Minister Otto Berg argued that the port was full. Governor Ann Lee stressed that ships come first. She saw a “silent” flood.

        The gates stayed shut for days. One old pilot said that the lake is deep.
        """;

    private const string Sidecar =
        """
        statements:
        - words: ships come first
          speaker: Otto Berg
          note: Heard on the tape.
        - words: the port was full
          reject: true
        - words: the port was empty
          reject: true
        passages:
        - words: silent
          kind: term
        """;

    private readonly Workplace work = new();
    private WebApplicationFactory<Program> host = null!;
    private HttpClient client = null!;

    public ValueTask InitializeAsync()
    {
        work.Write("a.txt", Article);
        work.Write("a.yaml", Sidecar);
        work.Write("b.txt", "Nothing is said here.");
        work.Write("archive.yaml", "series: {name: Ports}\nspeakers:\n- {name: Otto Berg, kind: person, merge: [Otto Bergh]}");
        work.Import();
        host = new WebApplicationFactory<Program>().WithWebHostBuilder(h => h.UseSetting("data", work.Folder.Path));
        client = host.CreateClient(new() { AllowAutoRedirect = false });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        work.Dispose();
    }

    [Fact]
    public async Task a_finding_shows_its_place_with_the_words_marked()
    {
        var page = await OpenAsync("/findings?article=the-port-the-pilots-d195696e");

        var finding = Assert.Single(page.QuerySelectorAll("#findings > li"), f => f.QuerySelector("b")!.TextContent == "Speaker not resolved");
        Assert.Equal("One old pilot", finding.QuerySelector("mark")!.TextContent);
        Assert.StartsWith("The gates stayed shut for days.", finding.QuerySelector(".excerpt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/articles/the-port-the-pilots-d195696e#p2", finding.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll("#findings .small"), m => m.TextContent == "a.yaml:7: the words 'the port was empty' are not in the article");
    }

    [Theory]
    [InlineData("/findings", 7)]
    [InlineData("/findings?kind=no+title", 1)]
    [InlineData("/findings?article=b", 4)]
    [InlineData("/findings?article=b&kind=speaker+not+resolved", 4)]
    [InlineData("/findings?page=99", 7)]
    [InlineData("/findings?kind=nonsense&article=nowhere", 7)]
    public async Task findings_are_narrowed_and_nonsense_is_left_out(string address, int expected) =>
        Assert.Equal(expected, (await OpenAsync(address)).QuerySelectorAll("#findings > li").Length);

    [Fact]
    public async Task what_cannot_be_narrowed_by_is_told() =>
        Assert.Equal("There is nothing to narrow by in “nonsense”; it is left out.", (await OpenAsync("/findings?kind=nonsense")).QuerySelector("main > .unsaid")!.TextContent);

    [Fact]
    public async Task an_article_leads_to_its_findings_and_shows_what_was_corrected()
    {
        var page = await OpenAsync("/articles/the-port-the-pilots-d195696e");

        Assert.Equal(("3 findings", "/findings?article=the-port-the-pilots-d195696e"), (page.QuerySelector("#findings")!.TextContent, page.QuerySelector("#findings")!.GetAttribute("href")));
        Assert.Equal(("3 corrections", "/findings?article=the-port-the-pilots-d195696e#corrections"), (page.QuerySelector("#corrections")!.TextContent, page.QuerySelector("#corrections")!.GetAttribute("href")));
        Assert.Equal("reported, corrected", page.QuerySelector("#p1 .note .how")!.TextContent);
        Assert.Contains("a term, not speech, corrected", page.QuerySelector("#p1 .notes")!.TextContent);
    }

    [Fact]
    public async Task what_was_rejected_is_no_statement_and_is_told_with_the_articles_corrections()
    {
        Assert.DoesNotContain("the port was full", (await OpenAsync("/statements")).QuerySelector("#statements")!.TextContent);

        var rejected = (await OpenAsync("/findings?article=the-port-the-pilots-d195696e")).QuerySelector("#corrections li")!;
        Assert.Contains("Taken out: the reader had a statement, Otto Berg, indirect. a.yaml:5", Flat(rejected.TextContent));
        Assert.Equal("the port was full", rejected.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public async Task a_corrected_statement_says_what_the_reader_had_said_and_where_that_is_written()
    {
        var page = await OpenAsync(await StatementAsync("ships come first"));

        Assert.Equal("Otto Berg", page.QuerySelector("#speaker")!.TextContent.Trim());
        Assert.Equal("Speaker: the reader had “Ann Lee”. Heard on the tape. a.yaml:2", Flat(page.QuerySelector("#corrected")!.TextContent));
        Assert.StartsWith("High. A curator has settled it.", page.QuerySelector("#confidence")!.TextContent);
    }

    [Fact]
    public async Task a_statement_says_how_far_it_can_be_trusted_and_why_and_where_that_is_explained()
    {
        var confidence = (await OpenAsync(await StatementAsync("the lake is deep"))).QuerySelector("#confidence")!;

        Assert.StartsWith("Medium. One step was inferred: whoever is printed as the speaker cannot be named.", confidence.TextContent);
        var explained = confidence.QuerySelector("a")!.GetAttribute("href")!.Split('#');
        Assert.NotNull((await OpenAsync(explained[0])).GetElementById(explained[1]));
    }

    [Fact]
    public async Task a_corrected_passage_says_so()
    {
        var passage = (await OpenAsync("/articles/the-port-the-pilots-d195696e")).QuerySelector("a[href^='/passages/']")!.GetAttribute("href")!;
        Assert.Equal("Kind: the reader had “a word held at a distance, not speech”. a.yaml:10", Flat((await OpenAsync(passage)).QuerySelector("#corrected")!.TextContent));
    }

    [Fact]
    public async Task the_address_of_a_merged_name_leads_to_the_one_speaker_for_good()
    {
        using var answer = await client.GetAsync(new Uri("/speakers/otto-bergh", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.PermanentRedirect, "/speakers/otto-berg"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task every_page_leads_to_the_findings_and_the_findings_to_the_manual()
    {
        Assert.NotNull((await OpenAsync("/")).QuerySelector(".foot a[href='/findings']"));
        var manual = (await OpenAsync("/findings")).QuerySelector(".mast a[href^='/docs/']")!.GetAttribute("href")!.Split('#');
        Assert.NotNull((await OpenAsync(manual[0])).GetElementById(manual[1]));
    }

    private async Task<string> StatementAsync(string words) => (await OpenAsync("/statements")).QuerySelectorAll("#statements .said")
        .Single(s => s.TextContent.Contains(words, StringComparison.Ordinal)).QuerySelector("a.say")!.GetAttribute("href")!;

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> OpenAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
