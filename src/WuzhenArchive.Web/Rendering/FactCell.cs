using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// What articles tell of one year on one point, at a glance: the best attested values without their sentences, and how many more there are.
/// </summary>
internal sealed record FactCell(IReadOnlyList<FactView> Shown, int More)
{
    private const int Most = 3;

    public static FactCell Of(IEnumerable<ToldFact> told, IUrlHelper url)
    {
        var values = FactView.Of(told, url);
        return new([.. values.Take(Most).Select(v => v with { IsBrief = true })], Math.Max(0, values.Count - Most));
    }
}
