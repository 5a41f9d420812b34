using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>What the reader could not tell, narrowed by <c>kind</c>, <c>article</c>.</summary>
internal static class FindingRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var db = request.Db;
        var filter = await FindingFilter.ReadAsync(db, request.Asked, cancel);
        var (page, pager) = await filter.PageAsync(db, request.Page, ListRequest.Rows, cancel);
        var rows = await page.Select(f => new
        {
            f.Kind,
            f.Message,
            f.Paragraph,
            f.Span,
            f.ArticleId,
            f.Article!.Slug,
            Title = f.Article.Title ?? f.Article.File,
        }).ToListAsync(cancel);
        var texts = db.TextsOf([.. rows.Select(r => r.ArticleId).Distinct()]);
        return ListPage.Of(rows, pager,
            ("kind", f => f.Kind.Name()), ("message", f => f.Message), ("text", f => f.Span.Of(texts[f.ArticleId])),
            ("title", f => f.Title), ("paragraph", f => f.Paragraph),
            ("address", f => request.Door.Link($"/articles/{f.Slug}" + (f.Paragraph is { } number ? $"#p{number}" : ""))));
    }
}
