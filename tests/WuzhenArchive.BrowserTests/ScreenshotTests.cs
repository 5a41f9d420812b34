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

    [Fact]
    public async Task the_picture_of_the_readme_shows_paragraphs_beside_their_notes()
    {
        await using var context = await room.EnterAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
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
