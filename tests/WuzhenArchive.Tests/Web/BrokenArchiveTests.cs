using System.Net;

namespace WuzhenArchive.Tests.Web;

public sealed class BrokenArchiveTests : IDisposable
{
    private readonly ArchiveSite _site = new() { IsBroken = true };

    [Fact]
    public async Task a_fault_is_told_without_its_inside()
    {
        var page = await _site.OpenAsync("/articles", HttpStatusCode.InternalServerError);
        Assert.Equal("Something went wrong here", page.QuerySelector("#error")!.TextContent);
        Assert.DoesNotContain("IOException", page.DocumentElement.OuterHtml);
        Assert.DoesNotContain("the disk is gone", page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task the_program_is_alive_but_not_ready()
    {
        using var live = await _site.SendAsync("/healthz/live");
        using var ready = await _site.SendAsync("/healthz/ready");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
    }

    public void Dispose() => _site.Dispose();
}
