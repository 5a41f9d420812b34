namespace WuzhenArchive.BrowserTests;

/// <summary>Readers who set their own colours.</summary>
public sealed class ComfortTests(ReadingRoom room)
{
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
