using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Evidence;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>
/// The statements, narrowed by <c>year</c>, <c>speaker</c>, <c>mode</c>, <c>topic</c>, <c>confidence</c>, <c>article</c>, <c>at</c>.
/// </summary>
internal static class StatementRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var db = request.Db;
        var filter = await StatementFilter.ReadAsync(db, request.Asked, cancel);
        var (page, pager) = await filter.PageAsync(db, request.Page, ListRequest.Rows, cancel);
        var rows = await page.Select(s => new
        {
            s.ArticleId,
            s.Number,
            Year = (int?)s.Conference!.Year,
            Speaker = s.Speaker!.Name,
            Title = s.Article!.Title ?? s.Article.File,
        }).ToListAsync(cancel);
        var articles = await db.AnnotatedAsync(rows.Select(r => r.ArticleId), cancel);
        var told = rows.Select(r => (r.Year, r.Speaker, r.Title, Text: articles[r.ArticleId].Text,
            Statement: articles[r.ArticleId].Record.Statements[r.Number - 1])).ToList();
        return ListPage.Of(told, pager,
            ("year", r => r.Year), ("basis", r => r.Statement.Basis is { } basis ? Setting.Of(basis) : null),
            ("occasion", r => r.Statement.Occasion),
            ("told", r => r.Statement.OccasionSpan?.Of(r.Text)),
            ("about", r => r.Statement.About.Select(y => y.ToString(CultureInfo.InvariantCulture))),
            ("speaker", r => r.Speaker), ("unnamed", r => r.Speaker is null ? UnnamedSource.Of(r.Statement.Source?.Of(r.Text)) : null),
            ("mode", r => r.Statement.Mode), ("text", r => string.Join(" … ", r.Statement.Content.Select(c => c.Of(r.Text)))),
            ("source", r => r.Statement.Source?.Of(r.Text)), ("cue", r => r.Statement.Cue?.Of(r.Text)),
            ("title", r => r.Title), ("paragraph", r => r.Statement.Paragraph), ("rule", r => r.Statement.Rule.Name()),
            ("confidence", r => r.Statement.Confidence),
            ("key", r => r.Statement.Key), ("address", r => request.Door.Link($"/statements/{r.Statement.Key}")));
    }
}
