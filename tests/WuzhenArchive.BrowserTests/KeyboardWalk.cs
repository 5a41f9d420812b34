namespace WuzhenArchive.BrowserTests;

/// <summary>A walk with the tab key from stop to stop through a whole page.</summary>
internal static class KeyboardWalk
{
    // Looked at when the key comes up again: by then the page has scrolled to the stop.
    private const string Begin = """
        () => {
          // What a closed "details" holds is no stop, and of the choices in a group only the one chosen is.
          const stops = new Set([...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(s => s.getClientRects().length > 0 && s.checkVisibility() && !(s.type === 'radio' && !s.checked)));
          const faults = window.faults = () => [...faults.seen, ...[...stops].map(s => 'missed: ' + s.outerHTML)];
          faults.seen = [];
          document.onkeyup = () => {
            const stop = document.activeElement;
            if (!stops.delete(stop)) return;
            const style = getComputedStyle(stop), box = stop.getClientRects()[0];
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 || / 0\)$/.test(style.outlineColor)) faults.seen.push('no outline: ' + stop.outerHTML);
            if (!stop.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))) faults.seen.push('hidden: ' + stop.outerHTML);
          };
          return stops.size;
        }
        """;

    // What scrolls by itself is a stop too, and so is the edge of the page.
    private const int More = 8;

    public static async Task<string[]> FaultsAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(Begin);
        Assert.NotEqual(0, stops);
        for (var steps = 0; steps < stops + More; steps++)
            await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>("window.faults()");
    }
}
