using WuzhenArchive.Comparison;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>The editions, all on one page.</summary>
internal static class ConferenceRows
{
    public static Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var years = request.Db.Years();
        return Task.FromResult(ListPage.Of(years, new Pager(1, 1, years.Count),
            ("year", y => y.Year), ("ordinal", y => y.Conference.Ordinal), ("starts", y => y.Conference.StartsOn),
            ("ends", y => y.Conference.EndsOn),
            ("month", y => y.Conference.StartsOn?.Month ?? y.Conference.Month), ("place", y => y.Conference.Place),
            ("source", y => Addresses.Outside(y.Conference.Source)),
            ("articles", y => y.Articles), ("address", y => request.Door.Link($"/conferences/{y.Year}"))));
    }
}
