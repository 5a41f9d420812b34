namespace WuzhenArchive.BrowserTests;

/// <summary>The browser that is already on this machine; none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>A place named by hand is taken at its word: when nothing is there, no other is tried.</summary>
    public static string? Place => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? new[] { named }.FirstOrDefault(File.Exists)
        : UsualPlaces.FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, string place) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = place,
        // Chromium refuses to be run by root inside its sandbox; anybody else keeps it.
        ChromiumSandbox = Environment.UserName != "root",
        Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        Timeout = 60_000,
    });
}
