using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

/// <summary>The keys that script adds; everything is also reached by tab and return.</summary>
public sealed class SingleKeysTests(ReadingRoom room)
{
    [Fact]
    public async Task a_slash_leads_to_the_search_and_is_a_letter_there()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2015);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("/j?c[]kn");

        var search = page.GetByRole(AriaRole.Searchbox);
        await Expect(search).ToBeFocusedAsync();
        await Expect(search).ToHaveValueAsync("/j?c[]kn");
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task j_and_k_step_through_the_paragraphs_from_where_the_reader_is()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2015);

        await page.Keyboard.TypeAsync("jjk");
        await Expect(page.Locator("#p1 > .n")).ToBeFocusedAsync();
        await page.Locator("#p6").EvaluateAsync("p => p.scrollIntoView()");
        await page.Keyboard.TypeAsync("j");
        await Expect(page.Locator("#p6 > .n")).ToBeFocusedAsync();
        await Expect(page.Locator("#p6 > .n")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.TypeAsync("k");
        await Expect(page.Locator("#p5 > .n")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/search?q=sovereignty", ".hit", 4)]
    [InlineData("/statements", ".said", 2)]
    [InlineData("/articles", ".entries > li", 2)]
    [InlineData("/compare/2015/2016", ".facts tr", 4)]
    [InlineData("/search?q=internet&view=context", ".lines tr", 4)]
    public async Task j_steps_through_every_list_and_return_opens_what_it_reached(string address, string step, int steps)
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, address);
        var reached = new HashSet<string>();
        for (var i = 0; i < steps; i++)
        {
            await page.Keyboard.TypeAsync("j");
            reached.Add(await page.EvaluateAsync<string>("s => { const e = document.activeElement.closest(s); return e ? [...document.querySelectorAll(s)].indexOf(e) + '' : 'none' }", step));
        }
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal(steps, reached.Count);
        Assert.DoesNotContain("none", reached);
        await Expect(page).Not.ToHaveURLAsync(room.Address + address);
    }

    [Fact]
    public async Task brackets_turn_to_the_year_and_the_page_before_and_after()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, "/conferences/2015");

        await page.Keyboard.TypeAsync("]");
        await Expect(page).ToHaveURLAsync(room.Address + "/conferences/2016");
        // The address changes before the keys of the new page are there.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.TypeAsync("[");
        await Expect(page).ToHaveURLAsync(room.Address + "/conferences/2015");
    }

    [Fact]
    public async Task c_leads_to_the_citation()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2016);

        await page.Keyboard.TypeAsync("c");

        await Expect(page.Locator("#cite > h2")).ToBeFocusedAsync();
        await Expect(page.Locator("#cite > h2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task the_list_of_keys_opens_and_every_key_in_it_can_be_switched_off_for_good()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2015);
        await page.Keyboard.TypeAsync("?");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await Expect(dialog).ToBeVisibleAsync();

        await dialog.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        await page.ReloadAsync();
        await page.Keyboard.TypeAsync("?jkcn/");
        await Expect(dialog).ToBeHiddenAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body && document.querySelector('#status').textContent === ''"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Checkbox).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.Keyboard.TypeAsync("/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task a_key_that_can_do_nothing_here_says_so()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, "/search");
        foreach (var (key, told) in new[] { ("c", "There is no citation on this page."), ("]", "Nothing comes after this page."), ("j", "There is nothing to step to."), ("n", "There is nothing here to keep.") })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(told);
        }
    }

    [Fact]
    public async Task k_leads_back_from_behind_the_last_paragraph()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2016);

        await page.Keyboard.TypeAsync("ck");

        await Expect(page.Locator(".row > .n").Last).ToBeFocusedAsync();
    }

    [Fact]
    public async Task n_keeps_the_statement_that_has_the_focus_and_not_the_first_of_its_paragraph()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2015);
        await page.Locator("#p5 button.keep").Nth(1).FocusAsync();

        await page.Keyboard.TypeAsync("n");

        await Expect(page.Locator("#p5 button.keep").Nth(1)).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Locator("#p5 button.keep").First).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task keys_with_control_or_alt_are_left_to_the_browser()
    {
        await using var context = await room.EnterAsync();
        var page = await OpenAsync(context, KindsOfPage.Of2015);

        await page.Keyboard.PressAsync("Control+j");
        await page.Keyboard.PressAsync("Alt+c");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body"));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
