using System.Globalization;
using WuzhenArchive.Reading.Speech.Antecedents;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Antecedents;

/// <summary>Says how often the right one is named, for several margins.</summary>
internal static class AntecedentReport
{
    private static readonly double[] Margins = [0, 0.5, 1, AntecedentFinder.Margin, 1.5, 2, 3];

    public static void Write(Part part, IReadOnlyCollection<Example> examples, double[] weights, TextWriter log)
    {
        foreach (var kind in examples.ToLookup(e => e.IsPerson ? "he, she, his, her" : "it, they, its, their"))
        {
            var (who, all) = (kind.Key, kind.ToList());
            log.WriteLine($"{part}: {who}: {all.Count}, of these {all.Count(e => e.HasName)} with a name, {all.Count(e => e.Speaks)} that speak");
            foreach (var margin in Margins)
            {
                var named = all.Where(e => Named(e, weights, margin) > 0).ToList();
                var right = named.Count(e => e.Right.Contains(Named(e, weights, margin)));
                log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  margin {margin,-4}: {named.Count} named, {100.0 * right / Math.Max(1, named.Count):F1} % right; "
                    + $"{100.0 * right / Math.Max(1, all.Count(e => e.HasName)):F1} % of those with a name"));
            }
        }
    }

    /// <summary>The number of the candidate that is named; 0 for nobody.</summary>
    private static int Named(Example example, double[] weights, double margin)
    {
        double[] sums = [.. example.Candidates.Select(c => SignTraining.Weight(c, weights))];
        var best = Array.IndexOf(sums, sums.Max());
        var next = sums.Where((_, i) => i != best).DefaultIfEmpty(double.MinValue).Max();
        return sums[best] - next < margin || example.Candidates[best].Name is null ? 0 : best;
    }
}
