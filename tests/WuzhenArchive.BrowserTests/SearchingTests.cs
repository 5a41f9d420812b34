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

    [Fact]
    public async Task hits_are_narrowed_and_widened_again_by_keyboard_alone()
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=sovereignty");
        var all = await page.Locator("#heading").InnerTextAsync();

        await PressAsync(page.Locator("#facet-year").GetByRole(AriaRole.Link, new() { Name = "2016" }));
        var of2016 = await page.Locator("#heading").InnerTextAsync();
        await PressAsync(page.Locator("#facet-year").GetByRole(AriaRole.Link, new() { Name = "2015" }));
        await Expect(page.Locator("#facet-year a[aria-current]")).ToHaveCountAsync(2);
        await Expect(page.Locator("#heading")).ToHaveTextAsync(all);

        Assert.NotEqual(all, of2016);
        await PressAsync(page.Locator("#chosen").GetByRole(AriaRole.Link, new() { Name = "in 2015" }));
        await Expect(page.Locator("#heading")).ToHaveTextAsync(of2016);
        await PressAsync(page.Locator("#chosen").GetByRole(AriaRole.Link, new() { Name = "in 2016" }));
        await Expect(page).ToHaveURLAsync(room.Address + "/search?q=sovereignty");
    }

    [Fact]
    public async Task a_choice_and_a_view_are_kept_when_other_words_are_sought()
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=sovereignty&year=2016&view=speaker");

        await page.GetByLabel("Words").FillAsync("internet");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(room.Address + "/search?q=internet&year=2016&view=speaker");
        await Expect(page.Locator("#hits > h2").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task a_word_in_the_middle_of_its_line_leads_to_its_paragraph(int width)
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=%22double+standards%22");
        await page.GetByRole(AriaRole.Link, new() { Name = "words in context" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "words before" }).ClickAsync();

        var line = page.Locator("#lines tbody tr").First;
        await Expect(line.Locator("mark")).ToHaveTextAsync("double standards");
        await Expect(line.Locator("mark")).ToBeInViewportAsync();
        await line.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page.Locator("#p5 > p mark")).ToHaveTextAsync("double standards");
    }

    [Fact]
    public async Task a_slip_is_put_right_with_one_click()
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=speaker:jinpnig+soverignty");

        await page.Locator("#instead a").First.ClickAsync();

        await Expect(page.Locator("#understood")).ToContainTextAsync("speaker Xi Jinping and “sovereignty” in any form");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("网")]
    [InlineData("(\"")]
    public async Task ten_thousand_characters_get_a_page_that_says_what_was_understood(string piece)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();

        var answer = await page.GotoAsync("/search?q=" + Uri.EscapeDataString(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length))));

        Assert.Equal(200, answer!.Status);
        await Expect(page.Locator("#notes")).ToContainTextAsync("The question was cut after 1000 characters.");
    }

    private static async Task PressAsync(ILocator link)
    {
        await link.FocusAsync();
        await link.PressAsync("Enter");
    }
}
