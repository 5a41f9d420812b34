using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>All articles, by the conference they are about.</summary>
internal sealed class ArticlesPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 50;

    public required IReadOnlyList<ArticleLine> Articles { get; set; }

    public required Pager Pager { get; set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] string? page, CancellationToken cancel) =>
        (Articles, Pager) = await db.Articles.InOrder().Lines(db).PageAsync(page, RowsOnAPage, cancel);
}
