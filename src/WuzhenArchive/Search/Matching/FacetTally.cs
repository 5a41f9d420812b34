using System.Runtime.InteropServices;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// Counts what hits could be narrowed to: by facet and value, the hits there would be with this value alone in the facet, all
/// other facets kept.
/// </summary>
/// <param name="facets">Those to count.</param>
/// <param name="innermost">The question asks for words.</param>
internal sealed class FacetTally(FacetChoices choices, IReadOnlyCollection<SearchFacet> facets, bool innermost)
{
    private const int MostValues = 64;

    private readonly (SearchFacet Facet, Dictionary<int, int> Counted)[] counts = [.. facets.Select(f => (f, new Dictionary<int, int>()))];

    // By face, a bit for each of its values with which it gives way to another that has the value, too.
    private ulong[] gone = new ulong[64];

    public IReadOnlyDictionary<SearchFacet, IReadOnlyDictionary<int, int>> Counts =>
        counts.ToDictionary(c => c.Facet, c => (IReadOnlyDictionary<int, int>)c.Counted);

    /// <summary>Takes in the faces of an article.</summary>
    /// <param name="by">1; -1 takes them back.</param>
    public void Add(in UnitTable table, int article, ArticleFaces faces, int by = 1)
    {
        if (gone.Length < faces.All.Length)
            gone = new ulong[faces.All.Length * 2];
        foreach (var (facet, counted) in counts)
        {
            var forgiven = FacetChoices.Bit(facet);
            if (facet is SearchFacet.Article or SearchFacet.Author)
                CountWhole(facet == SearchFacet.Article ? [article] : table.Authors, counted, faces.Hits(forgiven, innermost)
                    .Count(true) * by);
            else if (facet is SearchFacet.Year or SearchFacet.At or SearchFacet.Speaker)
                CountOne(facet, counted, faces, forgiven, by);
            else
                CountSeveral(facet, counted, table, faces, forgiven, by);
        }
    }

    // Values that all faces of an article have.
    private static void CountWhole(ReadOnlySpan<int> values, Dictionary<int, int> counted, int by)
    {
        if (by == 0)
            return;
        foreach (var value in values)
            Count(counted, value, by);
    }

    private void CountOne(SearchFacet facet, Dictionary<int, int> counted, ArticleFaces faces, ulong forgiven, int by)
    {
        var all = faces.All;
        gone.AsSpan(0, all.Length).Clear();
        foreach (var (inner, outer) in faces.Pairs)
        {
            if (all[inner].Has(forgiven) && all[outer].Has(forgiven)
                && FacetChoices.ValueOf(facet, all[inner]) == FacetChoices.ValueOf(facet, all[outer]))
                gone[innermost ? outer : inner] = 1;
        }
        for (var i = 0; i < all.Length; i++)
        {
            if (gone[i] == 0 && all[i].Has(forgiven) && FacetChoices.ValueOf(facet, all[i]) is >= 0 and var value)
                Count(counted, value, by);
        }
    }

    private void CountSeveral(SearchFacet facet, Dictionary<int, int> counted, in UnitTable table, ArticleFaces faces,
        ulong forgiven, int by)
    {
        var all = faces.All;
        gone.AsSpan(0, all.Length).Clear();
        foreach (var (inner, outer) in faces.Pairs)
        {
            if (!all[inner].Has(forgiven) || !all[outer].Has(forgiven))
                continue;
            var (leaves, stays) = innermost ? (outer, inner) : (inner, outer);
            gone[leaves] |= Shared(choices.ValuesOf(facet, table, all[leaves]), choices.ValuesOf(facet, table, all[stays]));
        }
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].Has(forgiven))
                continue;
            var values = choices.ValuesOf(facet, table, all[i]);
            for (var v = 0; v < values.Length; v++)
            {
                if (v >= MostValues || (gone[i] >> v & 1) == 0)
                    Count(counted, values[v], by);
            }
        }
    }

    private static ulong Shared(ReadOnlySpan<int> values, ReadOnlySpan<int> others)
    {
        var shared = 0UL;
        for (var v = 0; v < Math.Min(values.Length, MostValues); v++)
        {
            if (others.Contains(values[v]))
                shared |= 1UL << v;
        }
        return shared;
    }

    private static void Count(Dictionary<int, int> counted, int value, int by) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counted, value, out _) += by;
}
