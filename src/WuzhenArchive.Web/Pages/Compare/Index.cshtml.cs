using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>Offers the pairs of years, and a form for any other.</summary>
internal sealed class CompareIndexPage(ArchiveDb db) : PageModel
{
    public required IReadOnlyList<ComparedYear> Years { get; set; }

    public required IReadOnlyList<(int A, int B)> Pairs { get; set; }

    public async Task<IActionResult> OnGetAsync(int? a, int? b, CancellationToken cancel)
    {
        if (a is { } left && b is { } right)
            return LocalRedirect(Url.Compare(left, right));
        Years = [.. (await db.YearsAsync(cancel)).Where(y => y.Articles > 0)];
        Pairs = YearPairs.Of(Years);
        return Page();
    }
}
