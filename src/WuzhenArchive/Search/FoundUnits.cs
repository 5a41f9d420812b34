using System.Runtime.InteropServices;

namespace WuzhenArchive.Search;

/// <summary>
/// All units that have what a question asks for, narrowed by the facets. A unit gives way to the units within it that are
/// hits themselves, so that the same words are found once, as what they most exactly are; a question without words wants
/// the largest units instead.
/// </summary>
internal sealed class FoundUnits
{
    private readonly Candidates all;
    private readonly IReadOnlyList<FacetValues> facets;

    // By unit, a bit for each facet it does not fit.
    private readonly int[] misses;

    public FoundUnits(Candidates all, IReadOnlyList<FacetValues> facets)
    {
        (this.all, this.facets) = (all, facets);
        misses = new int[all.Units.Count];
        foreach (var (place, facet) in facets.Index().Where(f => f.Item.Narrows))
        {
            for (var i = 0; i < misses.Length; i++)
            {
                if (!facet.Fits(all.Units[i]))
                    misses[i] |= 1 << place;
            }
        }
    }

    /// <summary>The hits.</summary>
    public IReadOnlyList<FoundUnit> Shown() => Exact(forgiven: 0);

    /// <summary>How many hits there would be without what was chosen in a facet.</summary>
    public int CountWithout(FacetValues facet) => Exact(Bit(facet)).Count;

    /// <summary>How many hits there would be with each value alone in a facet, all other facets kept.</summary>
    public IReadOnlyDictionary<int, int> Count(FacetValues facet)
    {
        var forgiven = Bit(facet);
        var gone = GivenWay(facet, forgiven);
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < misses.Length; i++)
        {
            if ((misses[i] & ~forgiven) != 0)
                continue;
            var values = facet.Of(all.Units[i]);
            for (var v = 0; v < values.Length; v++)
            {
                if (!Has(gone[i], v))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, values[v], out _)++;
            }
        }
        return counts;
    }

    // By unit, a bit for each of its values with which it gives way to another unit that has the value, too.
    private ulong[] GivenWay(FacetValues facet, int forgiven)
    {
        var gone = new ulong[misses.Length];
        for (var inner = 0; inner < misses.Length; inner++)
        {
            var outer = all.Outer[inner];
            if (outer < 0 || ((misses[inner] | misses[outer]) & ~forgiven) != 0)
                continue;
            var (leaves, stays) = all.AsksForWords ? (outer, inner) : (inner, outer);
            var (values, others) = (facet.Of(all.Units[leaves]), facet.Of(all.Units[stays]));
            for (var v = 0; v < Math.Min(values.Length, 64); v++)
            {
                if (Array.IndexOf(others, values[v]) >= 0)
                    gone[leaves] |= 1UL << v;
            }
        }
        return gone;
    }

    private List<FoundUnit> Exact(int forgiven)
    {
        var gone = new bool[misses.Length];
        for (var inner = 0; inner < misses.Length; inner++)
        {
            if (all.Outer[inner] is >= 0 and var outer && ((misses[inner] | misses[outer]) & ~forgiven) == 0)
                gone[all.AsksForWords ? outer : inner] = true;
        }
        return [.. all.Units.Where((_, i) => !gone[i] && (misses[i] & ~forgiven) == 0)];
    }

    private int Bit(FacetValues facet) => 1 << facets.Index().First(f => f.Item == facet).Index;

    private static bool Has(ulong bits, int place) => place < 64 && (bits >> place & 1) != 0;
}
