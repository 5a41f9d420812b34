using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Docs;

/// <summary>
/// A page of the manual, from the Markdown files beside the program; without a name, the one that says what to read first.
/// </summary>
internal sealed partial class ManualPage(IWebHostEnvironment environment) : PageModel
{
    private const string Door = "README";

    public required Manual Manual { get; set; }

    public bool IsDoor { get; set; }

    private string Folder => Path.Combine(environment.ContentRootPath, "docs");

    public async Task<IActionResult> OnGetAsync(string? address, CancellationToken cancel)
    {
        IsDoor = address is null;
        var file = Path.Combine(Folder, (address ?? Door) + ".md");
        if (address is Door || address is not null && !PlainAddress().IsMatch(address) || !System.IO.File.Exists(file))
            return NotFound();
        Manual = new(await System.IO.File.ReadAllTextAsync(file, cancel), Request.PathBase, IsDoor ? "docs/" : "",
            await WholeAsync(address ?? Door, cancel));
        return Page();
    }

    // "reading-rules-speech" is a part of "reading-rules".
    private async Task<string?> WholeAsync(string address, CancellationToken cancel) =>
        address.LastIndexOf('-') is > 0 and var end && Path.Combine(Folder, address[..end] + ".md") is var file
            && System.IO.File.Exists(file)
            ? await System.IO.File.ReadAllTextAsync(file, cancel) : null;

    // No dot and no backslash: an address cannot climb out of the folder.
    [GeneratedRegex("^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex PlainAddress();
}
