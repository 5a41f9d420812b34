using WuzhenArchive.BrowserTests;

[assembly: AssemblyFixture(typeof(ReadingRoom))]

namespace WuzhenArchive.BrowserTests;

/// <summary>One program and one browser for all tests; each test enters with a context of its own.</summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    private const string Missing = "no Chromium found: name one in the environment's CHROMIUM";

    // Long enough for a machine that builds something else at the same time.
    private const int Patience = 15_000;

    private RunningProgram? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Without a path: <c>http://127.0.0.1:41234</c>.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Place is not { } place)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _program = new();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright, place);
        Address = await _program.AddressAsync();
    }

    /// <summary>Skips the test where there is no browser, or fails it where nothing may be skipped.</summary>
    public async Task<IBrowserContext> EnterAsync(BrowserNewContextOptions? options = null)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("WUZHEN_NOTHING_SKIPPED") == "1")
            Assert.Fail(Missing);
        if (_browser is null)
            Assert.Skip(Missing);
        var context = await _browser.NewContextAsync(new(options ?? new()) { BaseURL = Address });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_program is not null)
            await _program.DisposeAsync();
    }
}
