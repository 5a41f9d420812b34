using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>The pairs of years that can be compared: those that have articles.</summary>
internal static class YearPairs
{
    /// <summary>Neighbours first, then the others, the nearer before the farther.</summary>
    public static IReadOnlyList<(int A, int B)> Of(IReadOnlyList<ComparedYear> years)
    {
        var read = years.Where(y => y.Articles > 0).Select(y => y.Year).ToList();
        return [.. read.SelectMany((a, place) => read.Skip(place + 1).Select((b, distance) => (Pair: (a, b), distance)))
            .OrderBy(p => p.distance).ThenBy(p => p.Pair.a).Select(p => p.Pair)];
    }
}
