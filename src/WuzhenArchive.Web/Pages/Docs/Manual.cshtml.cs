using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Docs;

/// <summary>A page of the manual, from the Markdown files beside the program; without a name, the list of them.</summary>
internal sealed partial class ManualPage(IWebHostEnvironment environment) : PageModel
{
    /// <summary>Null: the list is shown.</summary>
    public Manual? Manual { get; set; }

    public IReadOnlyList<(string Address, string Title)> Pages { get; set; } = [];

    private string Folder => Path.Combine(environment.ContentRootPath, "docs");

    public async Task<IActionResult> OnGetAsync(string? address, CancellationToken cancel)
    {
        if (address is null)
        {
            Pages = await PagesAsync(cancel);
            return Page();
        }
        var file = Path.Combine(Folder, address + ".md");
        if (!PlainAddress().IsMatch(address) || !System.IO.File.Exists(file))
            return NotFound();
        Manual = new(await System.IO.File.ReadAllTextAsync(file, cancel));
        return Page();
    }

    private async Task<IReadOnlyList<(string, string)>> PagesAsync(CancellationToken cancel)
    {
        var pages = new List<(string, string)>();
        if (!Directory.Exists(Folder))
            return pages;
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var address = Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace(Path.DirectorySeparatorChar, '/');
            if (PlainAddress().IsMatch(address))
                pages.Add((address, new Manual(await System.IO.File.ReadAllTextAsync(file, cancel)).Title ?? address));
        }
        return pages;
    }

    // No dot and no backslash: an address cannot climb out of the folder.
    [GeneratedRegex("^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex PlainAddress();
}
