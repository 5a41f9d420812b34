using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Pages.Conferences;

/// <summary>The editions of the series.</summary>
internal sealed class ConferencesPage(ArchiveDb db) : PageModel
{
    public required IReadOnlyList<ComparedYear> Years { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Years = await db.YearsAsync(cancel);
}
