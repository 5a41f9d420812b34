using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using WuzhenArchive.Store;
using WuzhenArchive.Tests.Search;

namespace WuzhenArchive.Tests.Pages;

/// <summary>The real host on the archive of the search's tests.</summary>
public sealed class SearchSite : IDisposable
{
    private readonly InventedArchive invented = new();
    private readonly WebApplicationFactory<Program> host;

    public SearchSite()
    {
        host = new WebApplicationFactory<Program>().WithWebHostBuilder(h => h.UseSetting("data", FilledFolder.Path).ConfigureTestServices(services =>
            services.AddScoped(_ => new ArchiveDb(invented.Options))));
        Client = host.CreateClient(new() { AllowAutoRedirect = false });
    }

    public HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        host.Dispose();
        invented.Dispose();
    }
}
