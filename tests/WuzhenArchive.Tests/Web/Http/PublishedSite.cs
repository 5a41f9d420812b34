using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>The real host on the real way to an archive: a folder with published files, which imports change while it is read.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly WebApplicationFactory<Program> host;

    // Begun when it is first asked: before, a folder without an archive would be filled from the seeds.
    private readonly Lazy<HttpClient> client;

    public PublishedSite(params (string Name, string Value)[] settings)
    {
        host = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("data", Work.Folder.Path);
            foreach (var (name, value) in settings)
                builder.UseSetting(name, value);
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(Clock);
                services.AddScoped(given => Queries.Of(given.GetRequiredService<CurrentArchive>().Read()));
            });
        });
        client = new(() => host.CreateClient(new() { AllowAutoRedirect = false }));
    }

    public Workplace Work { get; } = new();

    public QueriesSeen Queries { get; } = new();

    public MovedClock Clock { get; } = new(new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Imports one article and answers with the name of the archive.</summary>
    public string Import(string text, string file = "a.txt")
    {
        Work.Write(file, text);
        return Work.Import().Archive ?? throw new InvalidOperationException("nothing was published");
    }

    /// <summary>Makes another archive current, as somebody does by hand.</summary>
    public void GoBackTo(string archive)
    {
        var current = Path.Combine(Work.Folder.Path, "current");
        File.WriteAllText(current + ".hand", archive);
        File.Move(current + ".hand", current, overwrite: true);
    }

    public Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers) => AskAsync(HttpMethod.Get, address, headers);

    public Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return client.Value.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        host.Dispose();
        Work.Dispose();
    }
}

/// <summary>A clock that goes on only when it is told to.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Volatile.Read(ref ticks);

    public override DateTimeOffset GetUtcNow() => start.AddTicks(GetTimestamp());

    public void Move(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
