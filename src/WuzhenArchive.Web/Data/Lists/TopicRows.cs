using WuzhenArchive.Comparison;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>Which year uses which wording of a topic, and how often: a row for each, all on one page.</summary>
internal static class TopicRows
{
    public static Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var uses = request.Db.Wordings(null, null).OrderBy(u => u.TopicName, StringComparer.Ordinal).ThenBy(u => u.Year)
            .ThenByDescending(u => u.Count).ToList();
        return Task.FromResult(ListPage.Of(uses, new Pager(1, 1, uses.Count),
            ("topic", u => u.TopicName), ("year", u => u.Year), ("wording", u => u.Text), ("places", u => u.Count),
            ("settings", u => u.Settings.Select(s => $"{s.Setting.InWords}: {s.Count}")),
            ("first", u => request.Door.Link($"/articles/{u.Article}" + (u.Paragraph is { } number ? $"#p{number}" : ""))),
            ("address", u => request.Door.Link($"/topics/{u.Topic}"))));
    }
}
