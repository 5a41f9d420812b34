using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

/// <summary>The reader's three jobs from the start page to their end, done as every kind of visitor, by what is to be read on the pages.</summary>
public sealed class ThreeJobsTests(ReadingRoom room)
{
    [Theory, MemberData(nameof(Visitors.All), MemberType = typeof(Visitors))]
    public async Task browse_who_said_this_and_what_speaks_for_it(bool script, int width, ColorScheme light)
    {
        await using var context = await room.EnterAsync(script, width, light);
        var (page, complaints) = await AtTheDoorAsync(context);

        await page.GetByRole(AriaRole.Link, new() { Name = "Articles", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "China Cyber: Stepping Into the Shoes" }).ClickAsync();
        await Expect(page.Locator("#masthead")).ToContainTextAsync("Author not stated");
        await page.GetByRole(AriaRole.Group, new() { Name = "Notes to paragraph 6" }).GetByRole(AriaRole.Link, new() { Name = "quoted", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Fadi Chehade");
        await Expect(page.Locator("#evidence")).ToContainTextAsync("in the words of");
        await Expect(page.Locator("#cite")).ToContainTextAsync("Fadi Chehade, quoted in “China Cyber: Stepping Into the Shoes of a ‘Major Power,’” para. 6.");
        await page.GetByRole(AriaRole.Link, new() { Name = "¶ 6" }).First.ClickAsync();
        await Expect(page.Locator("#p6 q")).ToBeInViewportAsync();
        Faults.AssertNone(complaints);
    }

    [Theory, MemberData(nameof(Visitors.All), MemberType = typeof(Visitors))]
    public async Task search_for_words_narrow_them_and_find_them_again_in_the_article(bool script, int width, ColorScheme light)
    {
        await using var context = await room.EnterAsync(script, width, light);
        var (page, complaints) = await AtTheDoorAsync(context);

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FillAsync("multi-party");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#understood")).ToContainTextAsync("“multiparty” in any form");
        await page.Locator("#facet-year").GetByRole(AriaRole.Link, new() { Name = "2015" }).ClickAsync();
        await Expect(page.Locator(".hit .year")).ToHaveTextAsync(["2015"]);
        await page.Locator(".hit").GetByRole(AriaRole.Link, new() { Name = "Message to Washington" }).ClickAsync();

        await Expect(page.Locator("#p8 > p mark")).ToHaveTextAsync(["multiparty"]);
        await Expect(page.Locator("#p8 > p mark")).ToBeInViewportAsync();
        await Expect(page.Locator("#p8 .note").First).ToContainTextAsync("Xi Jinping");
        Faults.AssertNone(complaints);
    }

    [Theory, MemberData(nameof(Visitors.All), MemberType = typeof(Visitors))]
    public async Task compare_two_years_and_take_the_comparison_away(bool script, int width, ColorScheme light)
    {
        await using var context = await room.EnterAsync(script, width, light);
        var (page, complaints) = await AtTheDoorAsync(context);

        await page.GetByRole(AriaRole.Link, new() { Name = "set 2015 beside 2016" }).ClickAsync();
        await page.Locator("#wordings").GetByRole(AriaRole.Link, new() { Name = "Cyber sovereignty", Exact = true }).ClickAsync();
        await Expect(page.Locator("#forms .termcard s")).ToHaveTextAsync("cyberspace sovereignty");
        await Expect(page.Locator(".side[data-year='2016'] mark").GetByText("national sovereignty in cyberspace").First).ToBeVisibleAsync();
        await Expect(page.Locator("#cite")).ToContainTextAsync("China Cyber: Stepping Into the Shoes");

        var taken = await page.RunAndWaitForDownloadAsync(() => page.Locator("#cite").GetByRole(AriaRole.Link, new() { Name = "BibTeX" }).ClickAsync());
        Assert.Contains("Message to Washington", await File.ReadAllTextAsync(await taken.PathAsync(), TestContext.Current.CancellationToken));
        Faults.AssertNone(complaints.Where(c => !c.Contains("ERR_ABORTED")));
    }

    private async Task<(IPage Page, IEnumerable<string> Complaints)> AtTheDoorAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var complaints = Complaints.About(page, room.Address);
        await page.GotoAsync("/");
        return (page, complaints);
    }
}
