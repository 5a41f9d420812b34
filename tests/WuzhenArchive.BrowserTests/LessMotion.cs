namespace WuzhenArchive.BrowserTests;

/// <summary>What still moves for a reader whose system asks for less motion.</summary>
internal static class LessMotion
{
    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(e => {
          const style = getComputedStyle(e);
          return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior !== 'auto';
        }).map(e => e.outerHTML.slice(0, 200))
        """;

    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        return await page.EvaluateAsync<string[]>(Moving);
    }
}
