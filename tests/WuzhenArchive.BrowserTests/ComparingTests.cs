using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

/// <summary>The reader's third job: what changed from 2015 to 2016? Without script.</summary>
public sealed class ComparingTests(ReadingRoom room)
{
    [Fact]
    public async Task the_door_leads_to_both_years_side_by_side()
    {
        await using var context = await EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "set 2015 beside 2016" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("What changed at Wuzhen between 2015 and 2016");
        var left = await page.Locator("#fact-participants td").First.BoundingBoxAsync();
        var right = await page.Locator("#fact-participants td").Last.BoundingBoxAsync();
        Assert.Equal(left!.Y, right!.Y);
        Assert.True(right.X >= left.X + left.Width);
    }

    [Theory]
    [InlineData("opened-by", "Xi Jinping", "Xi Jinping")]
    [InlineData("how-opened", "in person", "by video")]
    [InlineData("participants", "2,000", "1,600")]
    public async Task what_is_told_of_2015_stands_beside_what_is_told_of_2016(string fact, string first, string second)
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context);
        await Expect(page.Locator($"#fact-{fact} td .value")).ToContainTextAsync([first, second]);
    }

    [Fact]
    public async Task who_stayed_away_is_told_of_both_years()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context);
        await Expect(page.Locator("#fact-representation td")).ToContainTextAsync(["sent representatives from the embassies", "not sending senior representatives"]);
    }

    [Fact]
    public async Task one_idea_is_shown_under_the_wordings_of_each_year()
    {
        await using var context = await EnterAsync();
        var sovereignty = (await OpenAsync(context)).Locator("#topic-cyber-sovereignty");

        await Expect(sovereignty.Locator(".side[data-year='2015'] mark").GetByText("cyber sovereignty", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(sovereignty.Locator(".side[data-year='2016'] mark").GetByText("national sovereignty in cyberspace").First).ToBeVisibleAsync();
        await Expect(sovereignty.Locator(".termcard s")).ToHaveTextAsync("cyberspace sovereignty");
    }

    [Fact]
    public async Task reported_speech_stands_without_quotation_beside_a_block_quotation()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context);
        var governance = page.Locator("#topic-multistakeholder-governance");

        await Expect(governance.Locator(".side[data-year='2015'] .say.indirect mark")).ToContainTextAsync(["multilateral and multiparty"]);
        await Expect(governance.Locator(".side[data-year='2016'] blockquote mark").First).ToHaveTextAsync("multilateral and multi-party participation");
        await Expect(governance.Locator(".side[data-year='2016'] .words mark").First).ToHaveTextAsync("multi-party participation");
        await Expect(page.Locator("q .indirect, blockquote .indirect, .indirect q")).ToHaveCountAsync(0);
        await Expect(page.Locator(".say.block:not(blockquote *)")).ToHaveCountAsync(0);
    }

    private Task<IBrowserContext> EnterAsync() => room.EnterAsync(new() { JavaScriptEnabled = false });

    private static async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/compare/2015/2016");
        return page;
    }
}
