namespace WuzhenArchive.BrowserTests;

public sealed class AccessibilityTests(ReadingRoom room)
{
    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly object Contrast = new { runOnly = new { type = "rule", values = new[] { "color-contrast" } } };

    // A template is the same for all its pages; what differs is text.
    [Theory, MemberData(nameof(KindsOfPage.OfEachTemplate), MemberType = typeof(KindsOfPage))]
    public async Task no_page_breaks_a_rule_of_wcag_a_or_aa_on_a_desk_or_in_a_hand(string address) =>
        await HoldAsync(address, [1280, 320], KindsOfPage.Lights);

    [Fact]
    public async Task nor_does_a_notebook_that_holds_something() =>
        await HoldAsync("/notebook", [1280, 320], KindsOfPage.Lights, async page =>
        {
            foreach (var address in new[] { KindsOfPage.Of2016, KindsOfPage.Of2015 })
            {
                await page.GotoAsync(address);
                await page.Locator("button.keep").First.ClickAsync();
                await page.Locator("button.keep").Last.ClickAsync();
            }
        });

    [Fact]
    public async Task nor_does_the_list_of_keys() =>
        await HoldAsync("/", [1280], KindsOfPage.Lights, there: page => page.Keyboard.TypeAsync("?"));

    [Fact]
    public async Task what_breaks_a_rule_is_found()
    {
        await using var context = await room.EnterAsync(new() { BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<html lang='en'><title>x</title><main><h1 style='color: #ddd; background: #fff'>Pale</h1><img src='data:,'></main>");
        await Axe.PutIntoAsync(page);

        Assert.Equal(["color-contrast", "image-alt"], (await Axe.FaultsAsync(page, Rules(colours: true))).Select(f => f.Split(':')[0]).Order());
        Assert.Equal(["color-contrast"], (await Axe.FaultsAsync(page, Contrast)).Select(f => f.Split(':')[0]));
        Assert.Equal(["image-alt"], (await Axe.FaultsAsync(page, Rules(colours: false))).Select(f => f.Split(':')[0]));
    }

    // Axe leaves the rule of WCAG 2.2 off until it is asked for. Colours do not depend on the width, nor anything but colours on the light.
    private static Dictionary<string, object> Rules(bool colours) => new Dictionary<string, object>
    {
        ["runOnly"] = new { type = "tag", values = Wcag },
        ["rules"] = new Dictionary<string, object> { ["target-size"] = new { enabled = true }, ["color-contrast"] = new { enabled = colours } },
    };

    // Axe is a script put into the page, which the policy of the pages forbids: only here it is set aside.
    private async Task HoldAsync(string address, int[] widths, ColorScheme[] lights, Func<IPage, Task>? before = null, Func<IPage, Task>? there = null)
    {
        await using var context = await room.EnterAsync(new() { BypassCSP = true, ColorScheme = lights[0], ViewportSize = new() { Width = widths[0], Height = 800 } });
        var page = await context.NewPageAsync();
        await (before?.Invoke(page) ?? Task.CompletedTask);
        await page.GotoAsync(address);
        await (there?.Invoke(page) ?? Task.CompletedTask);
        await Axe.PutIntoAsync(page);
        var faults = new List<string>();
        foreach (var light in lights)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = light });
            faults.AddRange((await Axe.FaultsAsync(page, light == lights[0] ? Rules(colours: true) : Contrast)).Select(f => $"{light}: {f}"));
        }
        foreach (var width in widths[1..])
        {
            await page.SetViewportSizeAsync(width, 800);
            faults.AddRange((await Axe.FaultsAsync(page, Rules(colours: false))).Select(f => $"{width}: {f}"));
        }
        Faults.AssertNone(faults);
    }
}
