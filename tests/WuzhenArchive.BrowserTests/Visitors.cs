namespace WuzhenArchive.BrowserTests;

/// <summary>How somebody comes to the site: with or without script, at a desk or by hand, by day or by night.</summary>
public static class Visitors
{
    public static MatrixTheoryData<bool, int, ColorScheme> All => new([true, false], [1280, 320], KindsOfPage.Lights);

    internal static Task<IBrowserContext> EnterAsync(this ReadingRoom room, bool script, int width, ColorScheme light) =>
        room.EnterAsync(new() { JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = light });
}
