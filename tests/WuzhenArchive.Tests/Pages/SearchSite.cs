using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WuzhenArchive.Tests.Search;
using WuzhenArchive.Web.Api;

namespace WuzhenArchive.Tests.Pages;

/// <summary>The pages and lists of the search on the archive of its tests.</summary>
internal sealed class SearchSite(InventedArchive invented) : IAsyncDisposable
{
    private readonly WebApplication app = Host(invented);

    public HttpClient Client => app.GetTestClient();

    public Task StartAsync() => app.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static WebApplication Host(InventedArchive invented)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(Program).Assembly);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Logging.ClearProviders();
        builder.Services.AddScoped(_ => invented.Open());
        var app = builder.Build();
        app.MapRazorPages();
        SearchLists.Map(app);
        return app;
    }
}
