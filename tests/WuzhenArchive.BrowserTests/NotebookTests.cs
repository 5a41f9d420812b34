using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace WuzhenArchive.BrowserTests;

/// <summary>The notebook that lies in the reader's own browser.</summary>
public sealed class NotebookTests(ReadingRoom room)
{
    private const string Quoted = "“a model of participatory process.”";
    private const string At2015 = "said at the 2015 conference";
    private const string Of2016 = "in an article on 2016";

    [Fact]
    public async Task what_is_kept_while_reading_is_found_again_with_its_note_and_leads_back()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Notebook 2" }).ClickAsync();
        var quoted = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Quoted });
        await Expect(quoted.Locator("blockquote")).ToHaveTextAsync(Quoted);
        await Expect(quoted).ToContainTextAsync("Fadi Chehade quoted in the words of in an article on 2016 China Cyber");
        await quoted.GetByLabel("Note").FillAsync("Compare with 2015.");
        await page.ReloadAsync();
        await Expect(quoted.GetByLabel("Note")).ToHaveValueAsync("Compare with 2015.");

        await quoted.GetByRole(AriaRole.Link, new() { Name = "quoted" }).ClickAsync();
        await Expect(page.Locator("#statement")).ToContainTextAsync(Quoted);
        await Expect(page.Locator("h1 ~ p button.keep")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task reported_words_are_kept_and_shown_but_never_as_a_quotation()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");

        var reported = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "no country should interfere" });
        await Expect(reported).ToContainTextAsync("Xi Jinping reported argued said at the 2015 conference");
        await Expect(reported.Locator("blockquote, q")).ToHaveCountAsync(0);
        Assert.Contains("\n> " + Quoted, await ExportAsync(page, "Markdown"));
        Assert.Contains("\nXi argued that no country should interfere", await ExportAsync(page, "Markdown"));
    }

    [Fact]
    public async Task keeping_asks_the_server_nothing()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=sovereignty", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.Locator("button.keep").First.ClickAsync();
        await Expect(page.Locator("#kept-count")).ToHaveTextAsync("1");
        await page.Locator("button.keep").First.ClickAsync();
        await Expect(page.Locator("#kept-count")).ToBeEmptyAsync();

        Assert.Empty(asked);
        Assert.Empty(await context.CookiesAsync());
    }

    [Fact]
    public async Task the_key_n_keeps_what_the_focus_is_on()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search?q=participatory");
        await page.Keyboard.TypeAsync("jn");

        await Expect(page.Locator(".hit").First.Locator("button.keep").First).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Kept in the notebook: ");
    }

    [Theory]
    [InlineData("/statements/3a158530b0-26u-z")]
    [InlineData("/passages/3a158530b0-26u-zq")]
    public async Task the_key_n_keeps_what_a_page_is_about(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.Keyboard.TypeAsync("n");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Kept in the notebook: {Quoted}");
    }

    [Theory]
    [InlineData("Markdown")]
    [InlineData("CSV")]
    [InlineData("JSON")]
    public async Task an_export_holds_words_whose_they_are_the_note_and_a_whole_address(string format)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");
        await page.GetByLabel("Note").First.FillAsync("=not a \"formula\", a note");

        var export = await ExportAsync(page, format);

        foreach (var part in new[] { "a model of participatory process.", "Fadi Chehade", "quoted", "in the words of", room.Address + "/statements/3a158530b0-26u-z", "a note" })
            Assert.Contains(part, export);
    }

    [Fact]
    public async Task a_spreadsheet_takes_no_note_for_a_formula()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");
        await page.GetByLabel("Note").First.FillAsync("=HYPERLINK(\"http://127.0.0.1\",\"x\")");

        Assert.Contains(",\"'=HYPERLINK(\"\"http://127.0.0.1\"\",\"\"x\"\")\",", await ExportAsync(page, "CSV"));
    }

    [Fact]
    public async Task an_exported_notebook_is_taken_in_by_another_browser_whole_and_once()
    {
        string export;
        await using (var context = await room.EnterAsync())
        {
            var page = await context.NewPageAsync();
            await KeepTwoAsync(page);
            await page.GotoAsync("/notebook");
            await page.GetByLabel("Note").First.FillAsync("mine");
            export = await ExportAsync(page, "JSON");
        }
        await using var other = await room.EnterAsync();
        var there = await other.NewPageAsync();
        await there.GotoAsync("/notebook");
        foreach (var told in new[] { "2 of 2 entries are new.", "0 of 2 entries are new." })
        {
            await TakeInAsync(there, export.Replace(room.Address, "https://archive.example/wuzhen"));
            await Expect(there.GetByRole(AriaRole.Status)).ToHaveTextAsync(told);
        }

        await Expect(there.GetByLabel("Note").First).ToHaveValueAsync("mine");
        using var before = JsonDocument.Parse(export);
        using var after = JsonDocument.Parse(await ExportAsync(there, "JSON"));
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }

    [Theory]
    [InlineData("not a notebook")]
    [InlineData("""[{"address":"javascript:alert(1)","words":"x"}]""")]
    [InlineData("""[{"address":"http://127.0.0.1/elsewhere/","words":"x"},{"address":7},null]""")]
    public async Task a_file_that_is_no_notebook_is_refused_in_one_line_and_changes_nothing(string text)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");

        await TakeInAsync(page, text);

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("taken.json is no exported notebook: it has no entry of this archive.");
        await Expect(page.Locator(".kept-entry")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task what_is_taken_out_can_be_put_back_note_and_all()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");
        await page.GetByLabel("Note").First.FillAsync("not to be lost");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take out" }).First.ClickAsync();
        await Expect(page.Locator(".kept-entry")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(page.Locator(".kept-entry")).ToHaveCountAsync(2);
        await Expect(page.GetByLabel("Note").First).ToHaveValueAsync("not to be lost");
    }

    [Fact]
    public async Task undoing_takes_back_no_note_that_was_written_since()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take out" }).First.ClickAsync();
        await page.GetByLabel("Note").First.FillAsync("written since");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(page.Locator(".kept-entry")).ToHaveCountAsync(2);
        await Expect(page.Locator("textarea").Last).ToHaveValueAsync("written since");
    }

    [Fact]
    public async Task of_a_file_that_is_half_a_notebook_the_half_is_taken()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/notebook");

        await TakeInAsync(page, """[{"address":"https://a.example/statements/x","words":"w","note":5,"who":7},{"address":"/statements/y","words":"w"},{"address":"https://a.example/statements/x","words":"w"},null]""");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 of 1 entries are new.");
        Assert.Contains("/statements/x", await ExportAsync(page, "Markdown"));
    }

    [Fact]
    public async Task entries_are_set_in_order_of_years_and_of_speakers()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await KeepTwoAsync(page);
        await page.GotoAsync("/notebook");
        await Expect(page.Locator(".kept-year")).ToHaveTextAsync([Of2016, At2015]);

        await page.Locator("#kept-order").SelectOptionAsync("year");
        await Expect(page.Locator(".kept-year")).ToHaveTextAsync([At2015, Of2016]);
        await page.Locator("#kept-order").SelectOptionAsync("speaker");
        await Expect(page.Locator(".kept-who")).ToHaveTextAsync(["Fadi Chehade", "Xi Jinping"]);
    }

    [Fact]
    public async Task a_window_shows_what_another_has_kept()
    {
        await using var context = await room.EnterAsync();
        var notebook = await context.NewPageAsync();
        await notebook.GotoAsync("/notebook");
        await Expect(notebook.Locator("#kept-none")).ToBeVisibleAsync();

        await KeepTwoAsync(await context.NewPageAsync());

        await Expect(notebook.Locator(".kept-entry")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task a_browser_that_keeps_nothing_says_so_and_the_page_is_read_all_the_same()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        var complaints = Complaints.About(page, room.Address);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })");
        await page.GotoAsync(KindsOfPage.Of2016);

        await page.Locator("#p6 button.keep").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("This browser does not let pages keep anything.");
        Faults.AssertNone(complaints);
    }

    [Fact]
    public async Task without_script_the_notebook_says_what_it_needs_and_nothing_offers_to_keep()
    {
        await using var context = await room.EnterAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2016);
        await Expect(page.Locator("button.keep:visible, .head a[href='/notebook']:visible")).ToHaveCountAsync(0);

        await page.GotoAsync("/notebook");
        await Expect(page.GetByText("only script can reach it")).ToBeVisibleAsync();
    }

    private static async Task KeepTwoAsync(IPage page)
    {
        await page.GotoAsync(KindsOfPage.Of2016);
        await page.Locator("#p6").GetByRole(AriaRole.Button, new() { Name = "Keep: Fadi Chehade, quoted" }).ClickAsync();
        await page.GotoAsync(KindsOfPage.Of2015);
        await page.Locator("#p3").GetByRole(AriaRole.Button, new() { Name = "Keep: Xi Jinping, reported" }).First.ClickAsync();
        await Expect(page.Locator("#kept-count")).ToHaveTextAsync("2");
    }

    private static async Task<string> ExportAsync(IPage page, string format)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = format, Exact = true }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private static Task TakeInAsync(IPage page, string text) =>
        page.GetByLabel("Take in").SetInputFilesAsync(new FilePayload { Name = "taken.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
}
