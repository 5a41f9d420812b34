using System.Buffers.Binary;

namespace WuzhenArchive.BrowserTests;

public sealed class ScreenshotTests(ReadingRoom room)
{
    private const int PlaceOfWidthInPng = 16;

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task a_whole_page_can_be_looked_at_as_wide_as_its_window(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var light in KindsOfPage.Lights)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = light });
                var picture = await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder(), $"{Name(address)}-{width}-{light}.png") });
                Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(PlaceOfWidthInPng)));
            }
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task a_notebook_and_the_list_of_keys_can_be_looked_at(int width)
    {
        await using var context = await room.EnterAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2016);
        foreach (var paragraph in new[] { "#p6", "#p8", "#p10" })
            await page.Locator($"{paragraph} button.keep").First.ClickAsync();
        await page.GotoAsync("/notebook");
        await page.GetByLabel("Note").First.FillAsync("To be set beside 2015.");
        await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder(), $"notebook-kept-{width}.png") });
        await Assertions.Expect(page.Locator(".kept-entry")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), $"keys-{width}.png") });
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [InlineData(KindsOfPage.Of2016)]
    [InlineData("/compare/2015/2016")]
    [InlineData("/search?q=sovereignty")]
    public async Task a_page_in_the_systems_own_colours_can_be_looked_at(string address)
    {
        await using var context = await room.EnterAsync(new() { ForcedColors = ForcedColors.Active, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        var picture = await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder(), $"{Name(address)}-forced.png") });

        Assert.Equal(1280, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(PlaceOfWidthInPng)));
    }

    [Fact]
    public async Task the_picture_of_the_readme_shows_paragraphs_beside_their_notes()
    {
        await using var context = await room.EnterAsync(new() { ViewportSize = new() { Width = 1280, Height = 960 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(KindsOfPage.Of2015);
        await page.EvaluateAsync("document.querySelector('#p3').scrollIntoView()");

        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), "readme.png") });

        await Assertions.Expect(page.Locator("#p3 .note").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(page.Locator("#p5 .note").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static string Name(string address) => address is "/" ? "door" : string.Join('-', address.Split(['/', '?', '='], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Beside the solution, where it is ignored; beside the tests where there is no solution.</summary>
    private static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "WuzhenArchive.sln")))
            root = root.Parent;
        return Path.Combine(root?.FullName ?? AppContext.BaseDirectory, "artifacts", "screenshots");
    }
}
