using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>Everybody the archive knows by name, narrowed by a part of a <c>name</c> or by the <c>article</c> they are heard in.</summary>
internal static class SpeakerRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var db = request.Db;
        var filter = await SpeakerFilter.ReadAsync(db, request.Asked, cancel);
        var (page, pager) = await filter.PageAsync(db, request.Page, ListRequest.Rows, cancel);
        var rows = await page.ToListAsync(cancel);
        var ids = rows.Select(s => s.Id).ToList();
        var years = await db.StatementsByYearAsync(ids, cancel);
        var statements = await db.StatementsAsync(ids, cancel);
        return ListPage.Of(rows, pager,
            ("name", s => s.Name), ("kind", s => s.Kind), ("statements", s => statements.GetValueOrDefault(s.Id)),
            ("years", s => years[s.Id].Select(y => y.Year.ToString(CultureInfo.InvariantCulture))),
            ("address", s => request.Door.Link($"/speakers/{s.Slug}")));
    }
}
