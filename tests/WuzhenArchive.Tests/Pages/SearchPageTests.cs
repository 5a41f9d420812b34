using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WuzhenArchive.Tests.Search;

namespace WuzhenArchive.Tests.Pages;

public sealed class SearchPageTests(InventedArchive invented) : IClassFixture<InventedArchive>, IAsyncLifetime
{
    private readonly WebApplication app = Host(invented);

    public async ValueTask InitializeAsync() => await app.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

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

        Assert.Equal("partly quoted", page.QuerySelector("#hits a[href^='/passages/lanterns-q']")!.TextContent);
        Assert.Equal("reported", page.QuerySelector("#hits a[href^='/statements/lanterns-s']")!.TextContent);
    }

    [Fact]
    public async Task reported_speech_stands_between_no_quotation_marks()
    {
        var page = await Open("/search?q=neighbour");

        Assert.DoesNotContain('“', page.QuerySelector("#hits .excerpt")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("#hits q, #hits blockquote"));
    }

    [Fact]
    public async Task the_page_says_what_it_understood_and_what_it_did_not()
    {
        var page = await Open("/search?q=kind:gossip");

        Assert.Contains("“gossip” exactly", page.GetElementById("understood")!.TextContent);
        Assert.Contains("There is no kind “gossip”", page.GetElementById("notes")!.TextContent);
    }

    [Fact]
    public async Task a_filter_narrows_and_can_be_removed()
    {
        var page = await Open("/search?q=lantern&year=2016&speaker=&kind=own");

        Assert.Equal("1 hit for lantern", page.GetElementById("heading")!.TextContent);
        Assert.Equal(["/search?q=lantern&kind=own", "/search?q=lantern&year=2016"], page.QuerySelectorAll("#chosen a").Select(a => a.GetAttribute("href")));
        Assert.Equal("2016", page.QuerySelector("select[name=year] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task an_empty_answer_says_what_to_drop()
    {
        var page = await Open("/search?q=lantern+winter&year=2016");

        Assert.Equal(["Without: “lantern” in any form 0 hits", "Without: “winter” in any form 1 hit", "Without: in 2016 0 hits"],
            page.QuerySelectorAll("#wider li").Select(l => l.TextContent));
        Assert.Equal("/search?q=lantern&year=2016", page.QuerySelectorAll("#wider a")[1].GetAttribute("href"));
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
        var page = await Open($"/search?q={typed}&year={typed}&speaker={typed}&kind={typed}&page={typed}");

        Assert.Empty(page.QuerySelectorAll("script, [onfocus]"));
        Assert.NotNull(page.GetElementById("narrow"));
    }

    private async Task<IDocument> Open(string address)
    {
        var html = await app.GetTestClient().GetStringAsync(address, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(r => r.Content(html), TestContext.Current.CancellationToken);
    }

    private static WebApplication Host(InventedArchive invented)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(Program).Assembly);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Logging.ClearProviders();
        builder.Services.AddScoped(_ => invented.Open());
        var app = builder.Build();
        app.MapRazorPages();
        return app;
    }
}
