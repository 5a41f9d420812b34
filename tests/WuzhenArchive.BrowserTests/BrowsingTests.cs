using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

/// <summary>The reader's first job: who said what, and what speaks for it. Without script, like all three.</summary>
public sealed class BrowsingTests(ReadingRoom room)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task a_reader_goes_from_the_door_to_a_statement_its_note_and_its_evidence()
    {
        await using var context = await room.EnterAsync(WithoutScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Articles" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Xi Jinping’s Message to Washington" }).ClickAsync();

        var note = page.Locator("#p3 .note").First;
        await Expect(page.Locator("#p3 .say").First).ToContainTextAsync("no country should interfere with the internal affairs of others");
        await Expect(note).ToContainTextAsync("Xi Jinping");
        await Expect(note).ToContainTextAsync("reported, argued");
        await Expect(note).ToContainTextAsync("Under the heading Respect cyber sovereignty");

        await note.GetByRole(AriaRole.Link, new() { Name = "reported" }).First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Xi Jinping");
        await Expect(page.Locator("#statement")).ToContainTextAsync("no country should interfere");
        await Expect(page.Locator("#evidence")).ToContainTextAsync("argued");
        await Expect(page.Locator("#context")).ToContainTextAsync("Referencing the UN Charter, Xi argued that no country should interfere");

        await page.GetByRole(AriaRole.Link, new() { Name = "Message to Washington, ¶ 3" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync($"{room.Address}{KindsOfPage.Of2015}#p3");
        await Expect(page.Locator("#p3 > p")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task reported_speech_is_never_shown_as_quoted_and_quoted_speech_is()
    {
        await using var context = await room.EnterAsync(WithoutScript);
        var page = await context.NewPageAsync();
        foreach (var article in new[] { KindsOfPage.Of2015, KindsOfPage.Of2016 })
        {
            await page.GotoAsync(article);
            await Expect(page.Locator("q .indirect, blockquote .indirect, .indirect q")).ToHaveCountAsync(0);
        }
        await Expect(page.Locator("#p6 q")).ToHaveTextAsync(["“a model of participatory process.”"]);
        await Expect(page.Locator("blockquote .say.block")).ToContainTextAsync(["Third, many countries", "Fourth, multilateral and multi-party participation"]);
    }
}
