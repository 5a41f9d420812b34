using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>All articles, those on one year, or those that tell one fact of a conference, by the conference they are about.</summary>
internal sealed class ArticlesPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 50;

    /// <summary>The articles of this page, by year; null: on no known conference.</summary>
    public required IReadOnlyList<IGrouping<int?, ArticleLine>> Years { get; set; }

    public required ArticleFilter Filter { get; set; }

    /// <summary>Conferences that no article is about.</summary>
    public required IReadOnlyList<int> Empty { get; set; }

    public required Pager Pager { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = ArticleFilter.Read(Request.Query);
        (var articles, Pager) = await Filter.PageAsync(db, Request.Query.Given("page"), RowsOnAPage, cancel);
        Years = [.. (await articles.Lines(db).ToListAsync(cancel)).GroupBy(l => l.Year)];
        Empty = [.. db.Years().Where(y => y.Articles == 0).Select(y => y.Year)];
    }
}
