using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

public sealed class ThemeTests(ReadingRoom room)
{
    private const string White = "rgb(251, 250, 246)";
    private const string Black = "rgb(22, 23, 26)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task the_system_is_followed_with_and_without_script(bool script)
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", Black);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", White);
        await Expect(page.Locator("#theme")).ToBeVisibleAsync(new() { Visible = script });
    }

    [Fact]
    public async Task a_choice_is_kept_by_the_browser_without_a_cookie_until_the_system_is_chosen_again()
    {
        await using var context = await room.EnterAsync(new() { ColorScheme = ColorScheme.Light });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Radio, new() { Name = "dark" }).CheckAsync();
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", Black);

        await page.GotoAsync(KindsOfPage.Of2015);
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", Black);
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "dark" })).ToBeCheckedAsync();
        Assert.Empty(await context.CookiesAsync());

        await page.GetByRole(AriaRole.Radio, new() { Name = "system" }).CheckAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", White);
    }
}
