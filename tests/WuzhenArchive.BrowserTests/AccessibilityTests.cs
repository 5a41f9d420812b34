using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace WuzhenArchive.BrowserTests;

public sealed class AccessibilityTests(ReadingRoom room)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        // Axe leaves the rule of WCAG 2.2 off until it is asked for.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task no_page_breaks_a_rule_of_wcag_a_or_aa_on_a_desk(string address) =>
        await HoldAsync(address, width: 1280, KindsOfPage.Lights);

    // Colours do not depend on the width, nor anything but colours on the light.
    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task no_page_breaks_a_rule_of_wcag_a_or_aa_in_a_hand(string address) =>
        await HoldAsync(address, width: 320, [ColorScheme.Light]);

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task nor_does_a_notebook_that_holds_something(int width) =>
        await HoldAsync("/notebook", width, KindsOfPage.Lights, async page =>
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
        await HoldAsync("/", width: 1280, KindsOfPage.Lights, there: page => page.Keyboard.TypeAsync("?"));

    // Axe is a script put into the page, which the policy of the pages forbids: only here it is set aside.
    private async Task HoldAsync(string address, int width, ColorScheme[] lights, Func<IPage, Task>? before = null, Func<IPage, Task>? there = null)
    {
        await using var context = await room.EnterAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await (before?.Invoke(page) ?? Task.CompletedTask);
        await page.GotoAsync(address);
        await (there?.Invoke(page) ?? Task.CompletedTask);
        foreach (var light in lights)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = light });

            var result = await page.RunAxe(light == lights[0] ? Wcag : Contrast);

            Assert.NotEmpty(result.Passes);
            Faults.AssertNone(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{light}: {v.Id}: {n.Html}")));
        }
    }
}
