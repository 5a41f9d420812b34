using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Api.Lists;

/// <summary>Everybody the archive knows by name, narrowed by a part of a <c>name</c> or by the <c>article</c> they are heard in.</summary>
internal static class SpeakerRows
{
    public static async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var (rows, pager) = await request.PageAsync(request.Db.Speakers.AsNoTracking().Named(request["name"]).HeardIn(request["article"], request.Db).InOrder(request.Db), cancel);
        var ids = rows.Select(s => s.Id).ToList();
        var years = await request.Db.StatementsByYearAsync(ids, cancel);
        var statements = await request.Db.Statements.Where(s => s.SpeakerId != null && ids.Contains(s.SpeakerId.Value)).GroupBy(s => s.SpeakerId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return ListPage.Of(rows, pager,
            ("name", s => s.Name), ("kind", s => s.Kind), ("statements", s => statements.GetValueOrDefault(s.Id)),
            ("years", s => years[s.Id].Select(y => y.Year.ToString(CultureInfo.InvariantCulture))), ("address", s => request.Door.Link($"/speakers/{s.Slug}")));
    }
}
