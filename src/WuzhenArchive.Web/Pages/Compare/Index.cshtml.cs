using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>Offers the pairs of years, and a form for any other.</summary>
internal sealed class CompareIndexPage(ArchiveDb db) : PageModel
{
    public required IReadOnlyList<ComparedYear> Years { get; set; }

    public required IReadOnlyList<(int A, int B)> Pairs { get; set; }

    /// <summary>Why the years of the form cannot be compared; null where none were given.</summary>
    public string? Refusal { get; set; }

    public IActionResult OnGet(string? a, string? b)
    {
        var known = db.Years();
        string[] given = [.. new[] { a, b }.OfType<string>().Where(y => y.Trim().Length > 0)];
        var asked = given.Length > 0 ? AskedYears.Of(known, given) : null;
        if (asked is { Refusal: null })
            return LocalRedirect(Url.Compare(asked.Years.Select(y => y.Year), null));
        Refusal = asked?.Refusal;
        Years = [.. known.Where(y => !y.IsEmpty)];
        Pairs = YearPairs.Of(known, asked?.Named ?? []);
        return Page();
    }
}
