namespace WuzhenArchive.BrowserTests;

/// <summary>What a reader who sets wider spacing (WCAG 2.2, 1.4.12) no longer sees.</summary>
internal static class WiderSpacing
{
    private static readonly int[] Widths = [1280, 320];

    // A sheet made by script is none the policy of the pages forbids.
    private const string Put = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
          document.adoptedStyleSheets = [sheet];
          return getComputedStyle(document.body).letterSpacing;
        }
        """;

    private const string TakeAway = "() => { document.adoptedStyleSheets = []; }";

    // What is hidden on purpose is one pixel in size; a line in context is an excerpt, cut by its column, and its link leads to the whole.
    private const string Cut = """
        () => [...document.querySelectorAll('body *')].filter(e => {
          const style = getComputedStyle(e);
          return e.checkVisibility() && e.clientWidth > 1 && e.clientHeight > 1 && style.overflowX !== 'visible' && style.overflowX !== 'auto' && !e.closest('svg, .lines')
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !['INPUT', 'SELECT', 'TEXTAREA'].includes(e.tagName);
        }).map(e => e.outerHTML.slice(0, 200))
        """;

    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        Assert.NotEqual("normal", await page.EvaluateAsync<string>(Put));
        var faults = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await SidewaysScrolling.WidthAsync(page) is var widest && widest > width)
                faults.Add($"{widest}px wide in {width}px");
            faults.AddRange((await page.EvaluateAsync<string[]>(Cut)).Select(c => $"cut off at {width}: {c}"));
        }
        await page.EvaluateAsync(TakeAway);
        return faults;
    }
}
