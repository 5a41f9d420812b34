using Microsoft.AspNetCore.Mvc.Testing;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task options_alone_mean_serve_and_a_new_archive_is_filled_from_the_seeds()
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("data", work.Folder.Path));
        using var client = factory.CreateClient();

        var answer = await client.GetAsync(new Uri("/healthz/live", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        using var db = ((Opened)work.Folder.Open()).Db();
        Assert.Equal(2, db.Articles.Count());
    }
}
