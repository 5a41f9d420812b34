using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What articles tell of one year on one point: the best attested values, and how many more there are.</summary>
internal sealed record FactCell(IReadOnlyList<FactView> Shown, int More)
{
    private const int Most = 3;

    public static FactCell Of(IEnumerable<ToldFact> told, IUrlHelper url)
    {
        var all = FactView.Of(told, url);
        return new([.. all.Take(Most)], Math.Max(0, all.Count - Most));
    }
}
