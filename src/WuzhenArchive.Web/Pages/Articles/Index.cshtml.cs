using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>All articles, or those on one year, by the conference they are about.</summary>
internal sealed class ArticlesPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 50;

    /// <summary>The articles of this page, by year; null: on no known conference.</summary>
    public required IReadOnlyList<IGrouping<int?, ArticleLine>> Years { get; set; }

    /// <summary>The year the list is narrowed to.</summary>
    public int? Year { get; set; }

    /// <summary>What was given as a year and is none.</summary>
    public string? Ignored { get; set; }

    /// <summary>Conferences that no article is about.</summary>
    public required IReadOnlyList<int> Empty { get; set; }

    public required Pager Pager { get; set; }

    public async Task OnGetAsync(string? year, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        Year = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        Ignored = Year is null && !string.IsNullOrWhiteSpace(year) ? year : null;
        var articles = Year is null ? db.Articles : db.Articles.Where(a => a.Conference!.Year == Year);
        (var lines, Pager) = await articles.InOrder().Lines(db).PageAsync(page, RowsOnAPage, cancel);
        Years = [.. lines.GroupBy(l => l.Year)];
        Empty = await db.Conferences.Where(c => !db.Articles.Any(a => a.ConferenceId == c.Id)).Select(c => c.Year).OrderBy(y => y).ToListAsync(cancel);
    }
}
