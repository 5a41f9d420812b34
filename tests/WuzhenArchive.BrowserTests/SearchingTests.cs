using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

/// <summary>The reader's second job: where did I read these words? Without script.</summary>
public sealed class SearchingTests(ReadingRoom room)
{
    [Theory]
    [InlineData("double standards", "#p5", "Xi Jinping", new[] { "double", "standards" })]
    [InlineData("“model of participatory process”", "#p6", "Fadi Chehade", new[] { "model of participatory process" })]
    [InlineData("\"multilateral and multiparty\"", "#p8", "Xi Jinping", new[] { "multilateral and multiparty" })]
    public async Task a_typed_fragment_leads_to_its_speaker_and_is_still_marked_in_the_article(string typed, string paragraph, string speaker, string[] marked)
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#door-search").FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");

        var hit = page.Locator(".hit").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = speaker, Exact = true }) }).First;
        await Expect(hit.Locator("mark")).ToHaveTextAsync(marked);
        await hit.Locator("a[href^='/articles/']").ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/articles/.*{paragraph}$"));
        await Expect(page.Locator($"{paragraph} > p mark")).ToHaveTextAsync(marked);
        await Expect(page.Locator($"{paragraph} > p mark").First).ToBeInViewportAsync();
    }
}
