using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>Rows of a comparison under one heading: those where several years speak, then those where only one does.</summary>
/// <param name="Only">The one year that speaks; null where several do.</param>
internal sealed record RowGroup<T>(string Heading, int? Only, IReadOnlyList<T> Rows);

internal static class RowGroups
{
    public static IReadOnlyList<RowGroup<TopicRow>> Of(IEnumerable<TopicRow> topics) =>
        Split(topics, t => t.Years.Count, t => [.. t.Years.Where(y => y.Evidence.Count > 0).Select(y => y.Year)]);

    public static IReadOnlyList<RowGroup<SpeakerRow>> Of(IEnumerable<SpeakerRow> speakers) =>
        Split(speakers, s => s.Years.Count, s => [.. s.Years.Where(y => !y.IsSilent).Select(y => y.Year)]);

    private static IReadOnlyList<RowGroup<T>> Split<T>(IEnumerable<T> rows, Func<T, int> years, Func<T, IReadOnlyList<int>> heard) =>
        [.. rows.GroupBy(r => heard(r) is [var only] ? only : 0).OrderBy(g => g.Key)
            .Select(g => g.Key != 0 ? new RowGroup<T>($"In {g.Key} alone", g.Key, [.. g])
                : new(years(g.First()) == 2 ? "In both years" : "In several years", null, [.. g]))];
}
