namespace WuzhenArchive.BrowserTests;

public sealed class EveryPageTests(ReadingRoom room)
{
    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task a_page_asks_nobody_else_and_gives_no_cause_for_complaint(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        var complaints = Complaints.About(page, room.Address);
        foreach (var light in KindsOfPage.Lights)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = light });
            var answer = await page.GotoAsync(address);

            Assert.Equal(KindsOfPage.Status(address), answer!.Status);
            Faults.AssertNone(complaints.Except([$"404 {room.Address}{KindsOfPage.NotThere}"]));
        }
    }

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task no_page_scrolls_sideways_on_a_desk_or_in_a_hand(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        foreach (var width in new[] { 1280, 640, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var widest = await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
            Assert.True(widest <= width, $"{address} is {widest}px wide in {width}px");
        }
    }

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task a_page_has_a_title_one_heading_and_one_main_part(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        Assert.EndsWith("Wuzhen Archive", await page.TitleAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Main).CountAsync());
        Assert.NotEmpty((await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).Trim());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }
}
