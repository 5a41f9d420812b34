using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Http;

namespace WuzhenArchive.Tests.Web.Http;

public sealed class AnswerMakingTests : IDisposable
{
    private readonly Workplace work = new();
    private readonly CurrentArchive current;
    private readonly KeptAnswers kept;
    private readonly EntityTags tags = new(() => "program");

    public AnswerMakingTests()
    {
        work.Write("a.txt", "One.");
        work.Import();
        current = new(work.Folder, TimeProvider.System);
        kept = new(current, TimeProvider.System, new ConfigurationBuilder().Build());
    }

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("Content-Type", "text/html", true)]
    [InlineData("Cache-Control", "public, max-age=60", true)]
    [InlineData("Cache-Control", "no-store", false)]
    [InlineData("Cache-Control", "private", false)]
    [InlineData("Set-Cookie", "a=b", false)]
    public async Task what_is_one_asker_s_alone_is_not_kept(string header, string value, bool isKept)
    {
        var (context, wanted) = Asked();
        await Making(http =>
        {
            http.Response.Headers.Append(header, value);
            return http.Response.WriteAsync("page");
        }).InvokeAsync(context);

        Assert.Equal(isKept, wanted.Made is not null);
        Assert.Equal(isKept, kept.Find(wanted.Archive, wanted.Key) is not null);
        Assert.Equal(isKept ? "" : "page", Sent(context));
    }

    [Fact]
    public async Task who_waits_for_an_answer_that_fails_makes_it_alone()
    {
        var entered = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var count = 0;
        var making = Making(async http =>
        {
            if (Interlocked.Increment(ref count) > 1)
            {
                await http.Response.WriteAsync("page");
                return;
            }
            entered.SetResult();
            await go.Task;
            throw new IOException("the disk is gone");
        });
        var (first, second) = (Asked(), Asked());
        var failing = making.InvokeAsync(first.Context);
        await entered.Task;
        var waiting = making.InvokeAsync(second.Context);
        go.SetResult();

        await Assert.ThrowsAsync<IOException>(() => failing);
        await waiting;
        Assert.Equal(("page", 2), (Sent(second.Context), count));
    }

    [Fact]
    public async Task who_waits_for_somebody_who_went_away_gets_the_answer_kept()
    {
        var entered = new TaskCompletionSource();
        using var leaving = new CancellationTokenSource();
        var making = Making(async http =>
        {
            if (http.RequestAborted == leaving.Token)
            {
                entered.SetResult();
                await Task.Delay(Timeout.Infinite, leaving.Token);
            }
            await http.Response.WriteAsync("page");
        });
        var (first, second) = (Asked(), Asked());
        first.Context.RequestAborted = leaving.Token;
        var left = making.InvokeAsync(first.Context);
        await entered.Task;
        var waiting = making.InvokeAsync(second.Context);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await waiting;
        Assert.NotNull(second.Wanted.Made);
    }

    private AnswerMaking Making(RequestDelegate page) => new(page, kept, tags);

    private (HttpContext Context, WantedAnswer Wanted) Asked()
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddScoped<DayTold>().AddScoped(_ => current.Read()).BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = "GET";
        context.Request.Path = "/page";
        context.Response.Body = new MemoryStream();
        context.SetEndpoint(new(null, EndpointMetadataCollection.Empty, "page"));
        var wanted = new WantedAnswer(AnswerKey.Of(context.Request), current.Now!);
        context.Features.Set(wanted);
        return (context, wanted);
    }

    private static string Sent(HttpContext context) => System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
}
