using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What articles tell of one year on one point: the best attested values, and how many more there are.</summary>
internal sealed record FactCell(IReadOnlyList<FactView> Shown, int More)
{
    private const int Most = 3;

    /// <param name="all">Every value is asked for.</param>
    public static FactCell Of(IEnumerable<ToldFact> told, IUrlHelper url, bool all = false)
    {
        var values = FactView.Of(told, url);
        return all ? new(values, 0) : new([.. values.Take(Most)], Math.Max(0, values.Count - Most));
    }
}
