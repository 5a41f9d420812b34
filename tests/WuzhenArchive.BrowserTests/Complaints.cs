using System.Collections.Concurrent;

namespace WuzhenArchive.BrowserTests;

/// <summary>What a browser complains about while it shows a page: each in one line.</summary>
internal static class Complaints
{
    /// <param name="origin">The one origin that may be asked.</param>
    public static ConcurrentQueue<string> About(IPage page, string origin)
    {
        var heard = new ConcurrentQueue<string>();
        page.Request += (_, request) => Add(!IsAt(request.Url, origin), $"asks another origin: {request.Url}");
        page.RequestFailed += (_, request) => Add(true, $"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Add(response.Status >= 400, $"{response.Status} {response.Url}");
        page.PageError += (_, error) => Add(true, error);
        // A broken content security policy is told here too. A missing file is not: the answer above has said so.
        page.Console += (_, message) => Add(message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), message.Text);
        return heard;

        void Add(bool isCause, string complaint)
        {
            if (isCause)
                heard.Enqueue(complaint);
        }
    }

    private static bool IsAt(string address, string origin) => new Uri(address).GetLeftPart(UriPartial.Authority) == origin;
}
