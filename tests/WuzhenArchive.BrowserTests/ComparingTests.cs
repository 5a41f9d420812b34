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
        var page = await OpenAsync(context);
        await page.Locator("#wordings #topic-cyber-sovereignty th a").ClickAsync();
        var sovereignty = page.Locator("#topic-cyber-sovereignty");

        await Expect(sovereignty.Locator(".side[data-year='2015'] mark").GetByText("cyber sovereignty", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(sovereignty.Locator(".side[data-year='2016'] mark").GetByText("national sovereignty in cyberspace").First).ToBeVisibleAsync();
        await Expect(page.Locator("#forms .termcard s")).ToHaveTextAsync("cyberspace sovereignty");
    }

    [Fact]
    public async Task reported_speech_stands_without_quotation_beside_a_block_quotation()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context, "?topic=multistakeholder-governance");
        var governance = page.Locator("#topic-multistakeholder-governance");

        await Expect(governance.Locator(".side[data-year='2015'] .say.indirect mark")).ToContainTextAsync(["multilateral and multiparty"]);
        await Expect(governance.Locator(".side[data-year='2016'] blockquote mark").First).ToHaveTextAsync("multilateral and multi-party participation");
        await Expect(governance.Locator(".side[data-year='2016'] .words mark").First).ToHaveTextAsync("multi-party participation");
        await Expect(page.Locator("q .indirect, blockquote .indirect, .indirect q")).ToHaveCountAsync(0);
        await Expect(page.Locator(".say.block:not(blockquote *)")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task what_an_article_calls_new_and_the_year_before_had_is_shown_from_the_table_of_contents()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context);
        await page.Locator("#contents").GetByRole(AriaRole.Link, new() { Name = "Called new, and there before" }).ClickAsync();

        var precedent = page.Locator("#precedent-multistakeholder-governance-2015-2016");
        await Expect(precedent).ToBeInViewportAsync();
        await Expect(precedent.Locator(".side[data-year='2015']")).ToContainTextAsync("governance should be multilateral and multiparty");
        await Expect(precedent.Locator(".side[data-year='2016'] mark")).ToHaveTextAsync(["multi-party participation", "shift"]);
    }

    [Fact]
    public async Task what_differs_in_a_pair_is_struck_and_underlined()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context, "?topic=cyber-sovereignty");

        await Expect(page.Locator(".matched del").First).ToHaveTextAsync("only in 2015: cyber");
        await Expect(page.Locator(".matched del").First).ToHaveCSSAsync("text-decoration-line", "line-through");
        await Expect(page.Locator(".matched ins").First).ToHaveCSSAsync("text-decoration-line", "underline");
    }

    [Fact]
    public async Task the_first_screen_tells_what_changed()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context);

        await Expect(page.Locator("#contents li").Last).ToBeInViewportAsync();
        await Expect(page.Locator("#contents")).ToContainTextAsync("how many came: 2,000 in 2015, 1,600 in 2016");
        await Expect(page.Locator("#contents")).ToContainTextAsync("“cyberspace sovereignty”, by “national sovereignty in cyberspace”");
    }

    [Fact]
    public async Task a_pair_of_sentences_is_reached_alone_and_cited_as_a_pair()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context, "?topic=cyber-sovereignty");
        await page.GetByRole(AriaRole.Link, new() { Name = "this pair alone" }).ClickAsync();

        await Expect(page.Locator(".matched .side")).ToHaveCountAsync(2);
        await Expect(page.Locator("h1")).ToContainTextAsync("Cyber sovereignty, ¶\u00a03 beside ¶\u00a08");
        await Expect(page.Locator("#cite")).ToContainTextAsync("Cyber sovereignty, ¶\u00a03 beside ¶\u00a08");
    }

    [Fact]
    public async Task a_year_that_says_no_is_told_from_one_that_is_silent()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context);
        await Expect(page.Locator("#topic-internet-freedom td[data-year='2016'] .says-no")).ToHaveTextAsync("Says no: “avoids highly contentious issues such as internet freedom”");
        await Expect(page.Locator("#topic-cyberterrorism td[data-year='2016']")).ToHaveTextAsync("Nothing found in these articles");
    }

    [Fact]
    public async Task a_third_year_is_added_and_the_sides_are_swapped()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context, "?topic=cyber-sovereignty");
        await page.GetByLabel("Another year beside these").SelectOptionAsync("2014");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{room.Address}/compare/2015/2016/2014?topic=cyber-sovereignty");

        await page.GetByRole(AriaRole.Link, new() { Name = "Swap sides" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{room.Address}/compare/2014/2016/2015?topic=cyber-sovereignty");
        await Expect(page.Locator(".side[data-year='2014'] .silent")).ToContainTextAsync("no article about 2014 yet");
    }

    [Fact]
    public async Task a_mark_of_a_picture_leads_to_what_it_counts_and_its_table_opens()
    {
        await using var context = await EnterAsync();
        var page = await OpenAsync(context, "?part=speakers");
        var picture = page.Locator("#who-on-what");
        await picture.Locator("summary").ClickAsync();
        await Expect(picture.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await picture.Locator("svg").GetByRole(AriaRole.Link, new() { Name = "Xi Jinping on Cybercrime and espionage" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{room.Address}/statements?year=2015,2016&speaker=xi-jinping&topic=cybercrime-espionage");
    }

    private Task<IBrowserContext> EnterAsync() => room.EnterAsync(new() { JavaScriptEnabled = false });

    private static async Task<IPage> OpenAsync(IBrowserContext context, string part = "")
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/compare/2015/2016" + part);
        return page;
    }
}
