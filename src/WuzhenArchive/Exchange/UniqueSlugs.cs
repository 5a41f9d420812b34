namespace WuzhenArchive.Exchange;

/// <summary>
/// Gives each of many names an address of its own. It is a function of the whole set and of no order of arrival: of those
/// that fold alike the first by the given order stays bare, the others get a piece of their key.
/// </summary>
internal static class UniqueSlugs
{
    private const int SuffixLength = 6;

    /// <param name="ordered">Id, slug, and a key that no other has.</param>
    public static IReadOnlyDictionary<int, string> Assign(IEnumerable<(int Id, string Slug, string Key)> ordered)
    {
        var assigned = new Dictionary<int, string>();
        var taken = new HashSet<string>();
        var others = new List<(int Id, string Slug, string Key)>();
        foreach (var one in ordered)
        {
            if (taken.Add(one.Slug))
                assigned[one.Id] = one.Slug;
            else
                others.Add(one);
        }

        foreach (var (id, slug, key) in others)
        {
            var suffixed = $"{slug}-{key[..SuffixLength]}";
            assigned[id] = taken.Add(suffixed) ? suffixed : $"{slug}-{key}";
        }

        return assigned;
    }
}
