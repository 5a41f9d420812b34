using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace WuzhenArchive.Tests.Web.Http;

public sealed class KeptAnswersTests : IDisposable
{
    private const string Undated = "The Harbour\n\nAnn Lee said that ships come first.";

    private readonly PublishedSite site = new(("PublicAddress", "https://archive.example"));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task who_has_an_answer_is_told_that_it_is_the_same_before_any_query()
    {
        site.Import(Undated);
        foreach (var address in new[] { "/", "/articles", "/articles.json", "/search?q=ships&unknown=1", "/docs", "/sitemap.xml" })
        {
            using var first = await site.AskAsync(address, ("Accept-Encoding", "br"));
            using var queries = new QueriesSeen(site.Work.Folder.Path);
            using var second = await site.AskAsync(address, ("Accept-Encoding", "br"), ("If-None-Match", Tag(first)));

            Assert.Equal((address, HttpStatusCode.OK, HttpStatusCode.NotModified), (address, first.StatusCode, second.StatusCode));
            Assert.Equal(("no-cache", "Accept-Encoding", Tag(first)), (second.Headers.CacheControl!.ToString(), second.Headers.Vary.Single(), Tag(second)));
            Assert.Empty(await Body(second));
            Assert.Equal(0, queries.Count);
        }
    }

    [Fact]
    public async Task who_has_an_answer_that_is_not_kept_is_told_too()
    {
        using var forgetful = new PublishedSite(("KeptMegabytes", "0"));
        forgetful.Import(Undated);
        using var queries = new QueriesSeen(forgetful.Work.Folder.Path);
        using var first = await forgetful.AskAsync("/articles");
        var made = queries.Count;
        using var same = await forgetful.AskAsync("/articles", ("If-None-Match", $"\"other\", W/{Tag(first)}"));
        Assert.Equal((HttpStatusCode.NotModified, made), (same.StatusCode, queries.Count));

        using var anew = await forgetful.AskAsync("/articles");
        Assert.True(queries.Count > made);
        Assert.Equal(Tag(first), Tag(anew));
    }

    [Fact]
    public async Task an_import_is_another_answer()
    {
        site.Import(Undated);
        using var before = await site.AskAsync("/articles");
        site.Import("The Quay\n\nBo Li said that trains come first.");
        using var after = await site.AskAsync("/articles", ("If-None-Match", Tag(before)));

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("The Quay", await Text(after));
        Assert.NotEqual(Tag(before), Tag(after));
    }

    [Fact]
    public async Task going_back_by_hand_is_seen_after_a_second_and_asked_for_at_most_once_in_it()
    {
        var first = site.Import(Undated);
        using var old = await site.AskAsync("/articles");
        site.Import("The Quay\n\nBo Li said that trains come first.");
        using var changed = await site.AskAsync("/articles");
        site.GoBackTo(first);
        site.Clock.Move(TimeSpan.FromSeconds(0.9));
        using var within = await site.AskAsync("/articles");
        site.Clock.Move(TimeSpan.FromSeconds(0.2));
        using var behind = await site.AskAsync("/articles");

        Assert.Equal([Tag(old), Tag(changed), Tag(changed), Tag(old)], new[] { old, changed, within, behind }.Select(Tag));
        Assert.Contains("The Harbour", await Text(behind));
    }

    [Fact]
    public async Task a_folder_emptied_and_filled_again_is_another_archive_though_its_file_bears_the_same_name()
    {
        Assert.Equal("archive-000001.db", site.Import(Undated));
        using var old = await site.AskAsync("/articles");
        foreach (var file in Directory.GetFiles(site.Work.Folder.Path))
            File.Delete(file);
        Assert.Equal("archive-000001.db", site.Import("The Quay\n\nBo Li said that trains come first."));
        using var anew = await site.AskAsync("/articles", ("If-None-Match", Tag(old)));

        Assert.Contains("The Quay", await Text(anew));
    }

    [Fact]
    public async Task the_coding_is_chosen_by_weight_and_each_has_a_tag_of_its_own()
    {
        site.Import(Undated);
        using var plain = await site.AskAsync("/articles");
        using var gzip = await site.AskAsync("/articles", ("Accept-Encoding", "br;q=0.1, gzip"));
        using var brotli = await site.AskAsync("/articles", ("Accept-Encoding", "gzip, deflate, br"));
        using var again = await site.AskAsync("/articles", ("Accept-Encoding", "gzip, deflate, br"));

        Assert.Equal(["", "gzip", "br", "br"], new[] { plain, gzip, brotli, again }.Select(a => string.Join(',', a.Content.Headers.ContentEncoding)));
        Assert.Equal(3, new[] { plain, gzip, brotli, again }.Select(Tag).Distinct().Count());
        var text = await Text(plain);
        Assert.All([await Text(gzip), await Text(brotli), await Text(again)], t => Assert.Equal(text, t));
        Assert.All([plain, gzip, brotli, again], a => Assert.Equal("Accept-Encoding", a.Headers.Vary.Single()));
    }

    [Fact]
    public async Task a_kept_answer_is_the_answer_that_was_made_with_every_header()
    {
        site.Import(Undated);
        foreach (var address in new[] { "/", "/articles.csv", "/search.json?q=ships", "/docs/operations" })
        {
            using var made = await site.AskAsync(address, ("Accept-Encoding", "br"));
            using var kept = await site.AskAsync(address, ("Accept-Encoding", "br"));
            Assert.Equal(await Body(made), await Body(kept));
            Assert.Equal(Headers(made), Headers(kept));
            Assert.Contains("nosniff", kept.Headers.GetValues("X-Content-Type-Options"));
        }
    }

    [Fact]
    public async Task the_head_alone_is_the_same_without_the_body_and_leaves_the_whole_for_the_next()
    {
        site.Import(Undated);
        using var head = await site.AskAsync(HttpMethod.Head, "/articles.csv");
        using var whole = await site.AskAsync("/articles.csv");
        using var keptHead = await site.AskAsync(HttpMethod.Head, "/articles.csv");

        Assert.All([head, keptHead], h => Assert.Equal(Headers(whole), Headers(h)));
        Assert.Empty(await Body(head));
        Assert.Empty(await Body(keptHead));
        Assert.Equal(whole.Content.Headers.ContentLength, (await Body(whole)).Length);
    }

    [Fact]
    public async Task what_is_not_kept_has_no_tag_and_is_asked_after_each_time()
    {
        site.Import(Undated);
        var slug = (await SlugsAsync()).Single();
        foreach (var (address, expected) in new[]
        {
            ("/articles/none", HttpStatusCode.NotFound), ("/no/such/page", HttpStatusCode.NotFound), ("/errors/500", HttpStatusCode.InternalServerError),
            ($"/articles/x{slug[^9..]}", HttpStatusCode.PermanentRedirect), ("/notebook", HttpStatusCode.OK), ("/healthz/ready", HttpStatusCode.OK),
        })
        {
            using var answer = await site.AskAsync(address, ("Accept-Encoding", "br"));
            Assert.Equal((address, expected, null, "no-cache"), (address, answer.StatusCode, answer.Headers.ETag, answer.Headers.CacheControl!.ToString()));
        }
    }

    [Fact]
    public async Task many_who_ask_at_once_wait_for_one_answer()
    {
        site.Import(Undated);
        using var queries = new QueriesSeen(site.Work.Folder.Path);
        // What is read once an archive is read by then.
        using var warm = await site.AskAsync("/speakers", ("Accept-Encoding", "identity"));
        var before = queries.Count;
        using var alone = await site.AskAsync("/speakers", ("Accept-Encoding", "gzip"));
        var one = queries.Count - before;

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => site.AskAsync("/speakers", ("Accept-Encoding", "br")))));

        Assert.True(one > 0);
        Assert.Equal(before + 2 * one, queries.Count);
        Assert.Single(answers.Select(Tag).Distinct());
        Assert.All(answers, a => a.Dispose());
    }

    [Fact]
    public async Task a_day_that_an_answer_tells_is_never_another_and_what_tells_none_stays()
    {
        site.Import(Undated);
        site.Import("The Quay\n\nby Bo Li\n16 December 2015\n\nBo Li said that trains come first.", "b.txt");
        var slugs = await SlugsAsync();
        var (undated, dated) = (slugs.Single(s => s.StartsWith("the-harbour", StringComparison.Ordinal)), slugs.Single(s => s.StartsWith("the-quay", StringComparison.Ordinal)));
        using var today = await site.AskAsync($"/articles/{undated}");
        using var fixedDay = await site.AskAsync($"/articles/{dated}");
        using var kept = await site.AskAsync($"/articles/{undated}", ("If-None-Match", Tag(today)));
        site.Clock.Move(TimeSpan.FromHours(12));
        using var tomorrow = await site.AskAsync($"/articles/{undated}", ("If-None-Match", Tag(today)));
        using var keptDay = await site.AskAsync($"/articles/{dated}", ("If-None-Match", Tag(fixedDay)));

        Assert.Contains("January 15, 2026", await Text(today));
        Assert.Equal(HttpStatusCode.NotModified, kept.StatusCode);
        Assert.Equal(HttpStatusCode.OK, tomorrow.StatusCode);
        Assert.Contains("January 16, 2026", await Text(tomorrow));
        Assert.DoesNotContain("January 15, 2026", await Text(tomorrow));
        Assert.Equal(HttpStatusCode.NotModified, keptDay.StatusCode);
    }

    [Fact]
    public async Task nothing_but_reading_is_answered_from_what_is_kept()
    {
        site.Import(Undated);
        using var kept = await site.AskAsync("/articles");
        using var posted = await site.AskAsync(HttpMethod.Post, "/articles", ("If-None-Match", Tag(kept)));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Fact]
    public async Task an_answer_too_long_to_be_kept_is_whole_and_has_no_tag()
    {
        var body = string.Join("\n\n", Enumerable.Range(0, 30_000).Select(i => $"Gate {i} is shut and nobody told us so."));
        site.Import("The Harbour\n\n" + body);
        var slug = (await SlugsAsync()).Single();
        using var answer = await site.AskAsync($"/articles/{slug}/source.txt", ("Accept-Encoding", "gzip"));

        Assert.Null(answer.Headers.ETag);
        Assert.EndsWith(body, await Text(answer), StringComparison.Ordinal);
    }

    private async Task<List<string>> SlugsAsync()
    {
        using var list = await site.AskAsync("/articles.json");
        return [.. (await Text(list)).Split("/articles/").Skip(1).Select(p => p.Split('"')[0]).Distinct()];
    }

    private static string Tag(HttpResponseMessage answer) => answer.Headers.ETag?.ToString() ?? "none";

    private static async Task<byte[]> Body(HttpResponseMessage answer) => await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static async Task<string> Text(HttpResponseMessage answer)
    {
        using var body = new MemoryStream(await Body(answer));
        using Stream text = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(text, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Key}: {string.Join(", ", h.Value)}")).Order(StringComparer.Ordinal);
}
