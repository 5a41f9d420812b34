using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Drawing;

namespace WuzhenArchive.Web.Pages.Conferences;

/// <summary>The editions of the series.</summary>
internal sealed class ConferencesPage(ArchiveDb db) : PageModel
{
    public required IReadOnlyList<ComparedYear> Years { get; set; }

    /// <summary>How many came, where articles state it.</summary>
    public IReadOnlyList<Picture> Pictures { get; set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Years = await db.YearsAsync(cancel);
        Pictures = FiguresByYear.Of(db.Told(new(db), [.. Years.Select(y => y.Year)], [FiguresByYear.Property]).Facts, Url) is { } figures ? [figures] : [];
    }
}
