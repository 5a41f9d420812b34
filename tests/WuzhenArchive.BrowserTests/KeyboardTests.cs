namespace WuzhenArchive.BrowserTests;

public sealed class KeyboardTests(ReadingRoom room)
{
    [Theory]
    [InlineData("/")]
    [InlineData(KindsOfPage.Of2015)]
    [InlineData(KindsOfPage.NotThere)]
    public async Task the_first_stop_leads_past_the_head_to_the_text(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('#main') !== null"));
    }

    // Going up, a stop comes in at the upper edge, where heads stick.
    [Theory]
    [InlineData(KindsOfPage.Of2015)]
    [InlineData("/compare/2015/2016")]
    public async Task no_stop_hides_under_a_head_that_sticks_going_backwards(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.Keyboard.DownAsync("Shift");

        Faults.AssertNone(await KeyboardWalk.FaultsAsync(page));
    }
}
