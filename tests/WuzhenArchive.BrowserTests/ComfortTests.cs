namespace WuzhenArchive.BrowserTests;

/// <summary>Readers who set their own spacing, their own colours, or want nothing to move.</summary>
public sealed class ComfortTests(ReadingRoom room)
{
    // WCAG 2.2, 1.4.12.
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";

    // What is hidden on purpose is one pixel in size; a line in context is an excerpt, cut by its column, and its link leads to the whole.
    private const string Cut = """
        () => [...document.querySelectorAll('body *')].filter(e => {
          const style = getComputedStyle(e);
          return e.checkVisibility() && e.clientWidth > 1 && e.clientHeight > 1 && style.overflowX !== 'visible' && style.overflowX !== 'auto' && !e.closest('svg, .lines')
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !['INPUT', 'SELECT', 'TEXTAREA'].includes(e.tagName);
        }).map(e => e.outerHTML.slice(0, 200))
        """;

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task wider_spacing_cuts_nothing_off_and_scrolls_nothing_sideways(string address)
    {
        await using var context = await room.EnterAsync(new() { BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.AddStyleTagAsync(new() { Content = Spacing });
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.InRange(await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"), 1, width);
            Faults.AssertNone((await page.EvaluateAsync<string[]>(Cut)).Select(c => $"cut off at {width}: {c}"));
        }
    }

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task nothing_moves_for_those_who_want_less_motion(string address)
    {
        await using var context = await room.EnterAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        Faults.AssertNone(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior !== 'auto';
            }).map(e => e.outerHTML.slice(0, 200))
            """));
    }

    [Fact]
    public async Task the_voices_are_told_apart_where_the_system_sets_the_colours()
    {
        await using var context = await room.EnterAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2016);

        var lines = await page.Locator("#masthead .voices > span").EvaluateAllAsync<string[]>("""
            spans => spans.map(s => {
              const style = getComputedStyle(s);
              return [style.textDecorationLine, style.textDecorationStyle, style.outlineStyle, style.borderBottomStyle].join(' ');
            })
            """);

        Assert.Equal(8, lines.Length);
        Assert.Equal(lines.Length, lines.Distinct().Count());
        Assert.DoesNotContain("none solid none none", lines);
    }
}
