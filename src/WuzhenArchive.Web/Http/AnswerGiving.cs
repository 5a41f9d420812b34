using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Stands before everything else: gives what is kept, and tells who has the answer already that it is the same, without asking the archive
/// anything.
/// </summary>
internal sealed class AnswerGiving(RequestDelegate next, CurrentArchive archive, KeptAnswers kept, EntityTags tags, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) || ReadableNow() is not { } now)
            return next(context);
        var key = AnswerKey.Of(request);
        if (kept.Find(now, key) is { } answer)
            return answer.SendAsync(context);
        if (request.Headers.IfNoneMatch is { Count: > 0 } known
            && new[] { tags.Of(now, key, null), tags.Of(now, key, clock.Today()) }.FirstOrDefault(t => EntityTags.Matches(known,
                t)) is { } same)
            return KeptAnswer.SayUnchanged(context.Response, same);
        return MakeAsync(context, new(key, now));
    }

    // A page that cannot be made says why in its own way, where errors are caught.
    private Opened? ReadableNow()
    {
        try
        {
            return archive.Now;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private async Task MakeAsync(HttpContext context, WantedAnswer wanted)
    {
        context.Features.Set(wanted);
        await next(context);
        if (wanted.Made is not { } made)
            return;
        context.Response.Clear();
        await made.SendAsync(context);
    }
}
