using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web;

/// <summary>The real host on a SQLite file of its own.</summary>
public sealed class ArchiveSite : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"wuzhen-{Guid.NewGuid():N}.db");
    private readonly WebApplicationFactory<Program> _host;
    private readonly HttpClient _client;

    public ArchiveSite()
        : this([], null)
    {
    }

    /// <param name="settings">Of the program, such as its public address.</param>
    /// <param name="archive">Shown instead of the invented one; null: the invented one.</param>
    internal ArchiveSite(Dictionary<string, string> settings, DbContextOptions<ArchiveDb>? archive)
    {
        var options = archive ?? Invented();
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("data", FilledFolder.Path);
            foreach (var (name, value) in settings)
                host.UseSetting(name, value);
            host.ConfigureTestServices(services =>
            {
                services.AddScoped(_ => IsBroken ? throw new IOException("the disk is gone") : new ArchiveDb(options));
                services.AddSingleton<TimeProvider>(new StoppedClock(new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero)));
            });
        });
        _client = _host.CreateClient(new() { AllowAutoRedirect = false });
    }

    /// <summary>The archive cannot be opened any more.</summary>
    public bool IsBroken { get; set; }

    private DbContextOptions<ArchiveDb> Invented()
    {
        var options = new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={_file};Pooling=False").Options;
        using var db = new ArchiveDb(options);
        db.Database.EnsureCreated();
        InventedArchive.Fill(db);
        return options;
    }

    public Task<HttpResponseMessage> SendAsync(string address, HttpMethod? method = null) =>
        _client.SendAsync(new(method ?? HttpMethod.Get, address), TestContext.Current.CancellationToken);

    /// <summary>A request with a body, of which only the type matters.</summary>
    public Task<HttpResponseMessage> SendAsync(string address, string contentType)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Content = new StringContent("a=b") };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IHtmlDocument> OpenAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await SendAsync(address);
        Assert.Equal(expected, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The answer's text, whatever its form.</summary>
    public async Task<string> ReadAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await SendAsync(address);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _client.Dispose();
        _host.Dispose();
        File.Delete(_file);
    }
}

internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
