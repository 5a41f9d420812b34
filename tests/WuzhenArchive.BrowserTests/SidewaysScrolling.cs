namespace WuzhenArchive.BrowserTests;

/// <summary>Whether a page is wider than its window, on a desk or in a hand.</summary>
internal static class SidewaysScrolling
{
    private static readonly int[] Widths = [1280, 640, 390, 320];

    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await WidthAsync(page) is var widest && widest > width)
                faults.Add($"{widest}px wide in {width}px");
        }
        return faults;
    }

    public static Task<int> WidthAsync(IPage page) => page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
}
