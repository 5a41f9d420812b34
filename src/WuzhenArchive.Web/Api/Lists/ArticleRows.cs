using WuzhenArchive.Web.Pages.Articles;

namespace WuzhenArchive.Web.Api.Lists;

/// <summary>The articles, narrowed by <c>year</c>.</summary>
internal static class ArticleRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var articles = request.Year is { } year ? request.Db.Articles.Where(a => a.Conference!.Year == year) : request.Db.Articles;
        var (rows, pager) = await request.PageAsync(articles.InOrder().Lines(request.Db), cancel);
        return ListPage.Of(rows, pager,
            ("year", a => a.Year), ("title", a => a.Title), ("authors", a => a.Authors), ("published", a => a.Published), ("publisher", a => a.Publisher),
            ("statements", a => a.Statements), ("passages", a => a.Passages), ("address", a => request.Door.Link($"/articles/{a.Slug}")));
    }
}
