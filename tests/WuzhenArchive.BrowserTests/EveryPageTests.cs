namespace WuzhenArchive.BrowserTests;

/// <summary>What is held of every page, in one visit to each: opening it anew for each check would take longer than the checks.</summary>
public sealed class EveryPageTests(ReadingRoom room)
{
    private static readonly (string Name, Func<IPage, Task<IEnumerable<string>>> Faults)[] Checks =
    [
        ("a title, one heading and one main part", PageParts.FaultsAsync),
        ("nothing moves for those who want less motion", LessMotion.FaultsAsync),
        ("no scrolling sideways", SidewaysScrolling.FaultsAsync),
        ("wider spacing cuts nothing off", WiderSpacing.FaultsAsync),
        ("paper shows the text in black on white without navigation", Paper.FaultsAsync),
        // Last, since it leaves the page scrolled and a stop focused.
        ("every stop is reached, outlined and in sight", async page => await KeyboardWalk.FaultsAsync(page)),
    ];

    [Theory, MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task a_page_holds_what_is_held_of_every_page_and_gives_no_cause_for_complaint(string address)
    {
        await using var context = await room.EnterAsync();
        var page = await context.NewPageAsync();
        var complaints = Complaints.About(page, room.Address);
        var answer = await page.GotoAsync(address);
        Assert.Equal(KindsOfPage.Status(address), answer!.Status);
        var faults = new List<string>();
        foreach (var (name, faultsAsync) in Checks)
        {
            faults.AddRange((await faultsAsync(page)).Select(f => $"{name}: {f}"));
            // The next check begins as the page was opened.
            await page.SetViewportSizeAsync(1280, 720);
            await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.NoPreference });
        }

        Faults.AssertNone([.. faults, .. complaints.Except([$"404 {room.Address}{KindsOfPage.NotThere}"])]);
    }
}
