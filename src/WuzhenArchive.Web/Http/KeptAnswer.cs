using Microsoft.Extensions.Primitives;

namespace WuzhenArchive.Web.Http;

/// <summary>A finished answer: its bytes as they go out, and the headers that go with them.</summary>
/// <param name="Tag">Its strong entity tag.</param>
/// <param name="Day">The day it tells; null when it tells none.</param>
/// <param name="Headers">All but the tag and those that are the same for every kept answer.</param>
internal sealed record KeptAnswer(string Tag, DateOnly? Day, KeyValuePair<string, StringValues>[] Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>May be stored anywhere, and is asked after each time: an import shows at once.</summary>
    public const string CacheControl = "no-cache";

    /// <summary>Sends it, or says that who asks has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (EntityTags.Matches(request.Headers.IfNoneMatch, Tag))
            return SayUnchanged(response, Tag);
        AddTag(response.Headers, Tag);
        foreach (var (name, value) in Headers)
            response.Headers[name] = value;
        response.ContentLength = Body.Length;
        if (HttpMethods.IsHead(request.Method))
            return Task.CompletedTask;
        var writing = response.BodyWriter.WriteAsync(Body);
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }

    /// <summary>The headers of the answer that the asker has stay as they were.</summary>
    public static Task SayUnchanged(HttpResponse response, string tag)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        AddTag(response.Headers, tag);
        return Task.CompletedTask;
    }

    private static void AddTag(IHeaderDictionary headers, string tag)
    {
        headers.ETag = tag;
        headers.CacheControl = CacheControl;
        headers.Vary = "Accept-Encoding";
    }
}
