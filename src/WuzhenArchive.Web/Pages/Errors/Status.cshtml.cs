using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Pages.Errors;

/// <summary>Says plainly what went wrong, and offers a search for the words of the address. It asks the archive nothing.</summary>
internal sealed partial class StatusPage : PageModel
{
    private const int LongestSearch = 100;
    private const int LongestName = 40;

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["articles"] = "article",
        ["conferences"] = "conference",
        ["speakers"] = "speaker",
        ["statements"] = "statement",
        ["passages"] = "passage",
        ["topics"] = "topic",
        ["docs"] = "page of the manual",
    };

    public required string Heading { get; set; }

    public required string Advice { get; set; }

    /// <summary>The words of the address that was asked for.</summary>
    public string Words { get; set; } = "";

    public void OnGet(int code)
    {
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        // The page has an address of its own; what is no error code there is an address that does not exist.
        Response.StatusCode = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        (Heading, Advice) = Response.StatusCode switch
        {
            404 => ("There is no page at this address", $"{Missing(path)}The archive may still hold what you look for:"),
            >= 500 => ("Something went wrong here", "The fault is the archive’s, and it has been noted. The other pages may still work:"),
            _ => ("This request cannot be answered", "The pages of the archive can only be read:"),
        };
        Words = WordsOf(path);
    }

    // "/conferences/1850": what kind of thing was asked for, and by which name.
    private static string Missing(string? path) =>
        path?.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var kind, var name, ..]
            && Kinds.TryGetValue(kind.ToLowerInvariant(), out var what)
            ? $"There is no {what} “{Shortened.Of(name, LongestName)}”. " : "";

    // "/articles/2019-cyber_sovereignty.html": the kind of page and the ending of a file say nothing of what was sought.
    private static string WordsOf(string? path) =>
        Shortened.Beginning(string.Join(' ', WordPattern().Matches(PagePattern().Replace(path ?? "", "")).Select(m => m.Value)),
            LongestSearch);

    // What stands before is looked at last, when the rest fits: looked at first, it would be searched again for every character.
    [GeneratedRegex(@"^/(articles|conferences|speakers|statements|passages|topics|compare|search|docs)(?=/.)|\.[A-Za-z]{2,5}$(?<=/.*)|/source$(?<=/articles/.*/source)")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();
}
