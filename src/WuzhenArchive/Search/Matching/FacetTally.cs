using System.Runtime.InteropServices;

namespace WuzhenArchive.Search;

/// <summary>
/// Counts what hits could be narrowed to: by facet and value, the hits there would be with this value alone in the facet, all
/// other facets kept.
/// </summary>
/// <param name="facets">Those to count.</param>
/// <param name="innermost">The question asks for words.</param>
internal sealed class FacetTally(FacetChoices choices, IReadOnlyCollection<SearchFacet> facets, bool innermost)
{
    private const int MostValues = 64;

    private readonly Dictionary<SearchFacet, Dictionary<int, int>> counts = facets.ToDictionary(f => f, _ => new Dictionary<int, int>());
    private ulong[] gone = new ulong[64];

    public IReadOnlyDictionary<SearchFacet, IReadOnlyDictionary<int, int>> Counts => counts.ToDictionary(c => c.Key, c => (IReadOnlyDictionary<int, int>)c.Value);

    /// <summary>Takes in the faces of an article.</summary>
    /// <param name="by">1; -1 takes them back.</param>
    public void Add(in UnitTable table, int article, ArticleFaces faces, int by = 1)
    {
        Span<int> one = stackalloc int[1];
        foreach (var (facet, counted) in counts)
        {
            var forgiven = (ulong)FacetChoices.Bit(facet);
            GiveWay(facet, table, article, faces, forgiven);
            for (var i = 0; i < faces.Count; i++)
            {
                if (!faces.Has(i, forgiven))
                    continue;
                var values = choices.ValuesOf(facet, table, faces[i].Face, article, one);
                for (var v = 0; v < values.Length; v++)
                {
                    if (v >= MostValues || (gone[i] >> v & 1) == 0)
                        CollectionsMarshal.GetValueRefOrAddDefault(counted, values[v], out _) += by;
                }
            }
        }
    }

    // By face, a bit for each of its values with which it gives way to another that has the value, too.
    private void GiveWay(SearchFacet facet, in UnitTable table, int article, ArticleFaces faces, ulong forgiven)
    {
        if (gone.Length < faces.Count)
            gone = new ulong[faces.Count * 2];
        Array.Clear(gone, 0, faces.Count);
        Span<int> one = stackalloc int[1], other = stackalloc int[1];
        foreach (var (inner, outer) in faces.Pairs)
        {
            if (!faces.Has(inner, forgiven) || !faces.Has(outer, forgiven))
                continue;
            var (leaves, stays) = innermost ? (outer, inner) : (inner, outer);
            var values = choices.ValuesOf(facet, table, faces[leaves].Face, article, one);
            var others = choices.ValuesOf(facet, table, faces[stays].Face, article, other);
            for (var v = 0; v < Math.Min(values.Length, MostValues); v++)
            {
                if (others.Contains(values[v]))
                    gone[leaves] |= 1UL << v;
            }
        }
    }
}
