using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Api.Lists;

/// <summary>The articles, narrowed by <c>year</c>, or to those that tell a <c>fact</c>.</summary>
internal static class ArticleRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var (rows, pager) = await request.PageAsync(ArticleFilter.Read(request.Asked).Narrow(request.Db).InOrder().Lines(request.Db), cancel);
        return ListPage.Of(rows, pager,
            ("year", a => a.Year), ("title", a => a.Title), ("authors", a => a.Authors), ("published", a => a.Published), ("publisher", a => a.Publisher),
            ("statements", a => a.Statements), ("passages", a => a.Passages), ("address", a => request.Door.Link($"/articles/{a.Slug}")));
    }
}
