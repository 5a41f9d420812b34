using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using WuzhenArchive.Exchange;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web;

/// <summary>An address once given leads to its article for good, whatever comes in beside it, and says so where the file has changed.</summary>
public sealed class FormerAddressesTests : IDisposable
{
    private const string First = "Old Locks Never Sleep on the Long River of the North\n\nGovernor Ann Lee said that ships come first. She called the lock “a quiet place.”\n\nMinister Otto Berg said that the dam was dry.\n";
    private const string Second = "Old Locks Never Sleep\n\nIt was a cold day. Governor Ann Lee said that ships come first. She called the lock “a quiet place.”\n\nMinister Otto Berg said that the dam was full.\n";

    private readonly Workplace work = new();
    private WebApplicationFactory<Program>? host;

    public void Dispose()
    {
        host?.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task other_spellings_and_addresses_of_old_lead_to_the_one_that_is_shown()
    {
        work.Write("a.txt", First);
        work.Import();
        var (key, slug) = Named("a.txt");
        Assert.Equal($"old-locks-never-sleep-on-the-long-river-{key[..8]}", slug);
        foreach (var spelling in new[] { key, key[..8], key[..9], $"another-title-{key[..8]}", slug.ToUpperInvariant(), "old-locks-never-sleep-on-the-long-river-of-the-north", $"old-locks-never-sleep-on-the-long-river-of-the-north-{key[..6]}" })
            Assert.Equal((HttpStatusCode.PermanentRedirect, $"/articles/{slug}?q=lock"), await LeadAsync($"/articles/{spelling}?q=lock"));
        Assert.Equal((HttpStatusCode.PermanentRedirect, $"/articles/{slug}/source"), await LeadAsync($"/articles/{key}/source"));
        Assert.Equal((HttpStatusCode.NotFound, null), await LeadAsync("/articles/old-locks-never-sleep"));
        Assert.Equal((HttpStatusCode.OK, null), await LeadAsync($"/articles/{slug}"));
    }

    [Fact]
    public async Task a_title_that_two_articles_bear_leads_to_neither_and_their_addresses_stay()
    {
        work.Write("b.txt", "The Same\n\nOne lock.");
        work.Import();
        var (_, before) = Named("b.txt");
        work.Write("a.txt", "The Same\n\nAnother lock.");
        work.Import();
        Assert.Equal(before, Named("b.txt").Slug);
        Assert.Equal((HttpStatusCode.NotFound, null), await LeadAsync("/articles/the-same"));
    }

    [Fact]
    public async Task the_addresses_of_a_file_that_has_changed_lead_to_what_it_is_now()
    {
        work.Write("a.txt", First);
        work.Import();
        var (key, slug) = Named("a.txt");
        var (stays, goes, passage) = (Statement("ships come first"), Statement("the dam was dry"), Passage());
        work.Write("a.txt", Second);
        work.Import();
        work.Write("b.txt", "Something else\n\nNobody said a word.");
        work.Import();
        new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken);

        var now = $"/articles/{Named("a.txt").Slug}";
        Assert.NotEqual($"/articles/{slug}", now);
        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"{now}?former={key}"), await LeadAsync($"/articles/{slug}"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"{now}?former={key}"), await LeadAsync($"/articles/{key}"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"/statements/{Statement("ships come first")}?former={stays}"), await LeadAsync($"/statements/{stays}"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"{now}?former={goes}"), await LeadAsync($"/statements/{goes}"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, $"/passages/{Passage()}?former={passage}"), await LeadAsync($"/passages/{passage}"));
        foreach (var page in new[] { $"{now}?former={key}", $"{now}?former={goes}", $"{now}/source?former={key}", $"/statements/{Statement("ships come first")}?former={stays}", $"/passages/{Passage()}?former={passage}" })
            Assert.Contains("id=\"former\"", await ReadAsync(page));
        foreach (var page in new[] { now, $"{now}?former=none", $"{now}?former={Named("b.txt").Key}" })
            Assert.DoesNotContain("id=\"former\"", await ReadAsync(page));
        // The text of the version is gone: what places in it meant cannot be served.
        Assert.Equal((HttpStatusCode.NotFound, null), await LeadAsync($"/articles/{key}/source.txt"));
    }

    [Fact]
    public async Task a_version_that_comes_back_has_its_own_address_again()
    {
        work.Write("a.txt", First);
        work.Import();
        var (key, slug) = Named("a.txt");
        foreach (var text in new[] { Second, First, Second, First })
        {
            work.Write("a.txt", text);
            work.Import();
        }

        Assert.Equal((key, slug), Named("a.txt"));
        Assert.Equal((HttpStatusCode.OK, null), await LeadAsync($"/articles/{slug}"));
        using var db = work.OpenDb();
        Assert.Single(db.FormerKeys, f => f.Words == null);
    }

    [Fact]
    public void a_rebuild_keeps_what_no_source_can_give_again()
    {
        work.Write("a.txt", First);
        work.Import();
        work.Write("a.txt", Second);
        work.Import();
        var before = Export();
        Assert.Contains("\"formerKeys\": [", before, StringComparison.Ordinal);
        Assert.Contains("the dam was dry", before, StringComparison.Ordinal);
        new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken);
        Assert.Equal(before, Export());
        work.Write("archive.yaml", "series: {name: Locks}");
        work.Import();
        Assert.Contains("the dam was dry", Export(), StringComparison.Ordinal);
    }

    private string Export()
    {
        using var db = work.OpenDb();
        using var text = new StringWriter();
        Exporter.Write(db, text);
        return text.ToString();
    }

    private (string Key, string Slug) Named(string file)
    {
        using var db = work.OpenDb();
        return db.Articles.Where(a => a.File == file).Select(a => new { a.Key, a.Slug }).AsEnumerable().Select(a => (a.Key, a.Slug)).Single();
    }

    private string Statement(string words)
    {
        using var db = work.OpenDb();
        return Records(db).SelectMany(r => r.StatementWords()).Single(s => s.Words == words).Key;
    }

    private static IEnumerable<ArticleRecord> Records(ArchiveDb db) => db.Records([.. db.Articles.Select(a => a.Id)]).Values.Select(a => a.Record);

    private string Passage()
    {
        using var db = work.OpenDb();
        return Records(db).SelectMany(r => r.Passages).Single().Key;
    }

    private HttpClient Client()
    {
        host ??= new WebApplicationFactory<Program>().WithWebHostBuilder(h => h.UseSetting("data", work.Folder.Path));
        return host.CreateClient(new() { AllowAutoRedirect = false });
    }

    private async Task<(HttpStatusCode Status, string? To)> LeadAsync(string address)
    {
        using var client = Client();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    private async Task<string> ReadAsync(string address)
    {
        using var client = Client();
        return await client.GetStringAsync(address, TestContext.Current.CancellationToken);
    }
}
