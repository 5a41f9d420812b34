using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Api.Lists;

/// <summary>The statements, narrowed by <c>year</c>, <c>speaker</c>, <c>mode</c>, <c>topic</c>, <c>confidence</c>, <c>article</c>, <c>at</c>.</summary>
internal static class StatementRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var db = request.Db;
        var filter = await StatementFilter.ReadAsync(db, request.Asked, cancel);
        var (rows, pager) = await request.PageAsync(filter.Narrow(db.Statements.AsNoTracking(), db).InOrder().Select(s => new
        {
            Statement = s,
            Year = (int?)s.Conference!.Year,
            Speaker = s.Speaker!.Name,
            Content = db.StatementContents.Where(c => c.StatementId == s.Id).OrderBy(c => c.Span.Start).Select(c => c.Text).ToList(),
            Title = s.Article!.Title ?? s.Article.File,
        }), cancel);
        var ids = rows.Select(r => r.Statement.ArticleId).Distinct().ToList();
        // Places are cut here: the database counts characters otherwise than spans do.
        var texts = await db.Articles.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Text }).ToDictionaryAsync(a => a.Id, a => a.Text, cancel);
        return ListPage.Of(rows, pager,
            ("year", r => r.Year), ("basis", r => r.Statement.Basis is { } basis ? Setting.Of(basis) : null), ("occasion", r => r.Statement.Occasion),
            ("occasionWords", r => r.Statement.OccasionSpan?.Of(texts[r.Statement.ArticleId])), ("about", r => r.Statement.About.Select(y => y.ToString(CultureInfo.InvariantCulture))),
            ("speaker", r => r.Speaker), ("unnamed", r => r.Speaker is null ? UnnamedSource.Of(r.Statement.Source?.Of(texts[r.Statement.ArticleId])) : null), ("mode", r => r.Statement.Mode), ("text", r => string.Join(" … ", r.Content)),
            ("source", r => r.Statement.Source?.Of(texts[r.Statement.ArticleId])), ("cue", r => r.Statement.Cue?.Of(texts[r.Statement.ArticleId])),
            ("title", r => r.Title), ("paragraph", r => r.Statement.Paragraph), ("rule", r => r.Statement.Rule), ("confidence", r => r.Statement.Confidence),
            ("key", r => r.Statement.Key), ("address", r => request.Door.Link($"/statements/{r.Statement.Key}")));
    }
}
