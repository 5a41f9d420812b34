namespace WuzhenArchive.Search;

/// <summary>The values that units have in one facet, as numbers, and those that were chosen.</summary>
/// <param name="of">A unit's values.</param>
/// <param name="chosen">Null: none was. Empty: what was chosen is unknown, and nothing fits.</param>
internal sealed class FacetValues(SearchFacet facet, Func<FoundUnit, int[]> of, HashSet<int>? chosen)
{
    public SearchFacet Facet => facet;

    public HashSet<int> Chosen => chosen ?? [];

    public bool Narrows => chosen is not null;

    public int[] Of(FoundUnit unit) => of(unit);

    public bool Fits(FoundUnit unit) => chosen is null || Array.Exists(of(unit), chosen.Contains);

    /// <summary>For a facet in which a unit has one value at most.</summary>
    public static Func<FoundUnit, int[]> One(Func<FoundUnit, int?> value)
    {
        var known = new Dictionary<int, int[]>();
        return unit => value(unit) is not { } number ? [] : known.TryGetValue(number, out var kept) ? kept : known[number] = [number];
    }

    /// <summary>For a facet in which what a unit belongs to may have several values.</summary>
    public static Func<FoundUnit, int[]> Several(Func<FoundUnit, int> belongsTo, Dictionary<int, int[]> values) =>
        unit => values.GetValueOrDefault(belongsTo(unit), []);

    /// <summary>For a facet of kinds: a number is the place in <see cref="SearchKind.All"/>.</summary>
    public static Func<FoundUnit, int[]> Kinds(HashSet<SearchKind> offered)
    {
        var known = new Dictionary<(SearchUnit, SearchVoice), int[]>();
        return unit => known.TryGetValue((unit.Unit, unit.Voice), out var kept) ? kept
            : known[(unit.Unit, unit.Voice)] = [.. SearchKind.All.Index().Where(k => offered.Contains(k.Item) && k.Item.Covers(unit.Unit, unit.Voice)).Select(k => k.Index)];
    }
}
