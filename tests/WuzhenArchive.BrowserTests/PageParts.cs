namespace WuzhenArchive.BrowserTests;

/// <summary>What leads through a page for those who do not see it whole.</summary>
internal static class PageParts
{
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        var (title, mains, headings) = (await page.TitleAsync(), await page.GetByRole(AriaRole.Main).CountAsync(), await page.Locator("h1").AllInnerTextsAsync());
        return
        [
            .. title.EndsWith("Wuzhen Archive", StringComparison.Ordinal) ? Array.Empty<string>() : [$"its title is “{title}”"],
            .. mains == 1 ? Array.Empty<string>() : [$"{mains} main parts"],
            .. headings.Count == 1 && headings[0].Trim().Length > 0 ? Array.Empty<string>() : [$"{headings.Count} headings: {string.Join(" / ", headings)}"],
        ];
    }
}
