namespace WuzhenArchive.BrowserTests;

/// <summary>What a printed page shows that paper has no use for.</summary>
internal static class Paper
{
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var navigation = await page.Locator("nav:visible").CountAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var left = await page.Locator("nav:visible, form:visible, .skip:visible, .foot:visible").CountAsync();
        var isShown = await page.Locator("h1").IsVisibleAsync();
        var colours = await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color + ' on ' + getComputedStyle(document.documentElement).backgroundColor");
        return
        [
            .. navigation > 0 ? Array.Empty<string>() : ["no navigation on the screen"],
            .. left == 0 ? Array.Empty<string>() : [$"{left} parts to be worked with"],
            .. isShown ? Array.Empty<string>() : ["no heading"],
            .. colours == "rgb(0, 0, 0) on rgb(255, 255, 255)" ? Array.Empty<string>() : [colours],
        ];
    }
}
