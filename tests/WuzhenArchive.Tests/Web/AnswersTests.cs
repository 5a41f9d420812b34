using System.Net;

namespace WuzhenArchive.Tests.Web;

public class AnswersTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/page.css")]
    [InlineData("/no/such/page")]
    [InlineData("/errors/500")]
    [InlineData("/healthz/live")]
    public async Task every_answer_carries_the_security_headers_and_no_cookie(string address)
    {
        using var answer = await site.SendAsync(address);
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task an_address_that_is_not_there_offers_a_search_for_its_words()
    {
        var page = await site.OpenAsync("/articles/2019-cyber_sovereignty.html", HttpStatusCode.NotFound);
        Assert.Equal("2019 cyber sovereignty", page.QuerySelector("#error-search")!.GetAttribute("value"));
    }

    [Fact]
    public async Task the_archive_is_only_read()
    {
        using var answer = await site.SendAsync("/articles", HttpMethod.Post);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task a_file_with_its_version_is_kept_for_long()
    {
        using var answer = await site.SendAsync("/page.css?v=1");
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task a_script_that_another_asks_for_is_asked_after_each_time()
    {
        using var answer = await site.SendAsync("/script/notebook.js");
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task a_program_that_can_read_its_archive_is_ready()
    {
        using var answer = await site.SendAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("text/plain; charset=utf-7")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=\"")]
    [InlineData("nonsense")]
    public async Task what_a_request_says_of_its_body_changes_no_answer(string type)
    {
        foreach (var (address, expected) in new[]
        {
            ("/", HttpStatusCode.OK), ("/articles", HttpStatusCode.OK), ("/speakers/nobody", HttpStatusCode.NotFound),
            ("/statements/none", HttpStatusCode.NotFound), ("/no/such/page", HttpStatusCode.NotFound), ("/errors/500", HttpStatusCode.InternalServerError),
        })
        {
            using var answer = await site.SendAsync(address, type);
            Assert.Equal(expected, answer.StatusCode);
            Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
