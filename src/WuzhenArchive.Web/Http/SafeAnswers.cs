using Microsoft.Net.Http.Headers;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Puts the security headers on every answer, errors and files too, and refuses what would change something: the archive is only read.
/// </summary>
internal sealed class SafeAnswers(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            AddHeaders(context.Response.Headers);
            return Task.CompletedTask;
        });
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            // Nothing here reads a body. "application/x-www-form-urlencoded; charset=utf-7" would make every page, the error page too, try
            // one.
            context.Request.Headers.ContentType = default;
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    /// <summary>Nothing may be taken from a store unasked, unless the answer says more.</summary>
    public static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers[HeaderNames.XFrameOptions] = "DENY";
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = KeptAnswer.CacheControl;
    }
}
