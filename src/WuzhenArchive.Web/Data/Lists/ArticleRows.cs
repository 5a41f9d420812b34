using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>The articles, narrowed by <c>year</c>, or to those that tell a <c>fact</c>.</summary>
internal static class ArticleRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var (articles, pager) = await ArticleFilter.Read(request.Asked).PageAsync(request.Db, request.Page, ListRequest.Rows, cancel);
        return ListPage.Of(await articles.Lines(request.Db).ToListAsync(cancel), pager,
            ("year", a => a.Year), ("title", a => a.Title), ("authors", a => a.Authors), ("published", a => a.Published),
            ("publisher", a => a.Publisher),
            ("statements", a => a.Statements), ("passages", a => a.Passages), ("address", a => request.Door.Link($"/articles/{a.Slug}")));
    }
}
