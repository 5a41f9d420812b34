namespace WuzhenArchive.Search;

/// <summary>All units that have what a question asks for, before anything narrows them. It never changes, so it can be kept.</summary>
/// <param name="AsksForWords">False: the question is about fields only.</param>
/// <param name="ArticleKeys">Of the units' articles, by id.</param>
/// <param name="Authors">The authors of those articles as signed, by id.</param>
internal sealed record Candidates(
    IReadOnlyList<FoundUnit> Units, bool AsksForWords, IReadOnlyDictionary<int, string> ArticleKeys, ILookup<int, string> Authors)
{
    /// <summary>By unit, the place among the units of the one it is a part of; -1 where that is none of them.</summary>
    public IReadOnlyList<int> Outer { get; } = OuterOf(Units);

    private static int[] OuterOf(IReadOnlyList<FoundUnit> units)
    {
        var places = new Dictionary<long, int>(units.Count);
        for (var i = 0; i < units.Count; i++)
            places.Add(units[i].Id, i);
        return [.. units.Select(u => u.Outer != 0 && places.TryGetValue(u.Outer, out var place) ? place : -1)];
    }
}
