using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Asking;

/// <summary>The pairs of years that can be compared: those that have articles.</summary>
internal static class YearPairs
{
    /// <summary>Those that have one of these years; all, where no pair has.</summary>
    public static IReadOnlyList<(int A, int B)> Of(IReadOnlyList<ComparedYear> years, IReadOnlyList<int> named) =>
        Of(years) is var all && all.Where(p => named.Contains(p.A) || named.Contains(p.B)).ToList() is { Count: > 0 } some ? some : all;

    /// <summary>Neighbours first, then the others, the nearer before the farther.</summary>
    public static IReadOnlyList<(int A, int B)> Of(IReadOnlyList<ComparedYear> years)
    {
        var read = years.Where(y => !y.IsEmpty).Select(y => y.Year).ToList();
        return [.. read.SelectMany((a, place) => read.Skip(place + 1).Select((b, distance) => (Pair: (a, b), distance)))
            .OrderBy(p => p.distance).ThenBy(p => p.Pair.a).Select(p => p.Pair)];
    }
}
