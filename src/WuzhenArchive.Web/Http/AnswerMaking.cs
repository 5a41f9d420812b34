using System.Collections.Concurrent;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Http;

/// <summary>Stands before the pages: makes each answer once, however many wait for it, and keeps it if it is one to keep.</summary>
internal sealed class AnswerMaking(RequestDelegate next, KeptAnswers kept, EntityTags tags)
{
    private readonly ConcurrentDictionary<(Opened, AnswerKey), TaskCompletionSource<Outcome>> beingMade = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<WantedAnswer>() is not { IsTried: false } wanted
            || context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<NeverKept>() is not null)
        {
            await next(context);
            return;
        }
        wanted.IsTried = true;
        var mine = new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        while (beingMade.GetOrAdd((wanted.Archive, wanted.Key), mine) is var making && making != mine)
        {
            var outcome = await making.Task.WaitAsync(context.RequestAborted);
            if (outcome is GivenUp)
                continue;
            if (outcome is Finished { Answer: var answer })
                wanted.Made = answer;
            else
                await next(context);
            return;
        }
        await MakeAsync(context, wanted, mine);
    }

    private async Task MakeAsync(HttpContext context, WantedAnswer wanted, TaskCompletionSource<Outcome> told)
    {
        try
        {
            // It may have been finished between the first look and now.
            wanted.Made = kept.Find(wanted.Archive, wanted.Key)
                ?? await MakeAsync(context, wanted.Key, () => told.TrySetResult(new NotToKeep()));
        }
        finally
        {
            beingMade.TryRemove(new((wanted.Archive, wanted.Key), told));
            told.TrySetResult(wanted.Made is { } made ? new Finished(made) : context.RequestAborted.IsCancellationRequested ? new GivenUp()
                : new NotToKeep());
        }
    }

    /// <returns>Null when it was sent as it was made.</returns>
    private async Task<KeptAnswer?> MakeAsync(HttpContext context, AnswerKey key, Action tooLarge)
    {
        var archive = context.RequestServices.GetRequiredService<ArchiveDb>().Published;
        if (archive is null)
        {
            await next(context);
            return null;
        }
        var written = new WrittenAnswer(context, tooLarge);
        try
        {
            await WriteAsync(context);
            if (await written.FinishAsync() is not { } body)
                return null;
            var day = context.RequestServices.GetRequiredService<DayTold>().Told;
            var answer = FinishedAnswer.Of(context.Response.Headers, body, key.Coding, tags.Of(archive, key, day), day);
            kept.Keep(archive, key, answer);
            return answer;
        }
        finally
        {
            written.Release();
        }
    }

    // What is asked for by its head alone is made whole: the next asker wants the rest.
    private async Task WriteAsync(HttpContext context)
    {
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }

    private abstract record Outcome;

    private sealed record Finished(KeptAnswer Answer) : Outcome;

    /// <summary>Each who waits makes it alone.</summary>
    private sealed record NotToKeep : Outcome;

    /// <summary>Who made it went away: another begins again.</summary>
    private sealed record GivenUp : Outcome;
}
