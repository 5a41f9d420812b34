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

    public void OnGet()
    {
        Years = db.Years();
        var told = db.Told(new(db), [.. Years.Select(y => y.Year)], [FiguresByYear.Property]);
        Pictures = FiguresByYear.Of(told.Facts, Url) is { } figures ? [figures] : [];
    }
}
