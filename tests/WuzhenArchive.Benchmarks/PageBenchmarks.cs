using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace WuzhenArchive.Benchmarks;

/// <summary>How long an article's page takes in the program, without a network: made anew, and given again.</summary>
[Config(typeof(MedianConfig))]
public class PageBenchmarks : IDisposable
{
    private InventedFolder invented = null!;
    private Site keepsNothing = null!;
    private Site keeps = null!;

    [GlobalSetup]
    public async Task OpenAsync()
    {
        invented = new();
        var archive = invented.Import();
        keepsNothing = await Site.OpenAsync(archive.Path, keptMegabytes: 0);
        keeps = await Site.OpenAsync(archive.Path, keptMegabytes: 96);
    }

    [Benchmark(Baseline = true)]
    public Task<int> FirstView() => keepsNothing.NextAsync();

    [Benchmark]
    public Task<int> Kept() => keeps.NextAsync();

    [GlobalCleanup]
    public void Dispose()
    {
        keeps.Dispose();
        keepsNothing.Dispose();
        invented.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class Site(WebApplicationFactory<Program> host, HttpClient client, string[] articles) : IDisposable
    {
        private int next;

        public static async Task<Site> OpenAsync(string data, int keptMegabytes)
        {
            var host = new WebApplicationFactory<Program>().WithWebHostBuilder(
                web => web.UseSetting("data", data).UseSetting("KeptMegabytes", $"{keptMegabytes}"));
            var client = host.CreateClient();
            using var list = JsonDocument.Parse(await client.GetStringAsync("/articles.json"));
            var rows = list.RootElement.GetProperty("rows").EnumerateArray();
            string[] articles = [.. rows.Select(row => row.GetProperty("address").GetString()!)];
            var site = new Site(host, client, articles);
            foreach (var _ in articles)
                await site.NextAsync();
            return site;
        }

        /// <summary>Asks for the next article; its length in bytes.</summary>
        public async Task<int> NextAsync() => (await client.GetByteArrayAsync(articles[next++ % articles.Length])).Length;

        public void Dispose()
        {
            client.Dispose();
            host.Dispose();
        }
    }
}
