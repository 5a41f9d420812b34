using System.Text;
using System.Text.RegularExpressions;

namespace WuzhenArchive.BrowserTests;

public sealed partial class PrintTests(ReadingRoom room)
{
    [Fact]
    public async Task an_article_is_printed_with_its_notes_beside_the_text_on_a_few_sheets()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2015);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var text = await page.Locator("#p3 > p").BoundingBoxAsync();
        var note = await page.Locator("#p3 .note").First.BoundingBoxAsync();
        var sheets = Sheet().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" })));

        Assert.True(note!.X >= text!.X + text.Width, "the note stands beside the text");
        Assert.InRange(sheets, 2, 8);
    }

    [Fact]
    public async Task a_row_of_a_comparison_is_printed_with_its_years_side_by_side_and_how_to_cite_it()
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/compare/2015/2016?topic=cyber-sovereignty");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var left = await page.Locator(".matched .side").First.BoundingBoxAsync();
        var right = await page.Locator(".matched .side").Nth(1).BoundingBoxAsync();
        Assert.Equal(left!.Y, right!.Y);
        Assert.True(right.X >= left.X + left.Width, "the years stand side by side");
        await Assertions.Expect(page.Locator("#cite .entry").First).ToBeVisibleAsync();
        Assert.InRange(Sheet().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }))), 1, 3);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
