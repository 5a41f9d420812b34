using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

public sealed class CopyingTests(ReadingRoom room)
{
    [Fact]
    public async Task a_citation_is_copied_with_its_italics_and_without()
    {
        await using var context = await room.EnterAsync();
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2015);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy: MLA 9", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The citation is copied.");
        var entry = page.Locator("#cite .entry").First;
        Assert.Equal((await entry.TextContentAsync())!.Trim(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Contains("<i>", await page.EvaluateAsync<string>("navigator.clipboard.read().then(c => c[0].getType('text/html')).then(h => h.text())"));
    }

    [Fact]
    public async Task where_the_browser_gives_no_clipboard_the_citation_is_selected()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.GotoAsync(KindsOfPage.Of2016);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy: Chicago 17, Note" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("selected");
        var note = page.Locator("#cite .mention .entry").Last;
        Assert.Equal((await note.TextContentAsync())!.Trim(), (await page.EvaluateAsync<string>("getSelection().toString()")).Trim());
    }

    [Fact]
    public async Task without_script_the_citations_are_read_and_no_button_stands_there_for_nothing()
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2015);

        await Expect(page.Locator("#cite .entry").First).ToBeVisibleAsync();
        await Expect(page.Locator("main button:visible, .foot button:visible")).ToHaveCountAsync(0);
    }
}
