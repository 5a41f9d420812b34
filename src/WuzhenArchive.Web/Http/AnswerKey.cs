using Microsoft.AspNetCore.Http.Features;

namespace WuzhenArchive.Web.Http;

/// <summary>Which answer is asked for: of one archive, everything that can make it another.</summary>
/// <param name="Target">The address as it was sent, with its query: pages print it.</param>
internal readonly record struct AnswerKey(string Target, Coding Coding)
{
    public static AnswerKey Of(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new(string.IsNullOrEmpty(target) ? request.PathBase + request.Path + request.QueryString : target,
            AcceptedCoding.Of(request.Headers.AcceptEncoding));
    }
}
