namespace WuzhenArchive.Comparison;

/// <summary>The order in which a reader asks: who came and how it opened first, what merely identifies the edition last.</summary>
public static class FactOrder
{
    private static readonly List<string> Asked =
        ["participants", "countries", "exhibitors", "theme", "opened by", "how opened", "presided by", "spoke at the opening ceremony", "representation", "spoke at the opening", "outcome", "host", "organiser"];

    private static readonly List<string> Last = ["ordinal", "month", "dates"];

    public static IEnumerable<IGrouping<string, ToldFact>> InOrder(IEnumerable<ToldFact> told) =>
        told.GroupBy(t => t.Property).OrderBy(g => Place(g.Key)).ThenBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>The edition is known by it; nobody compares years for it.</summary>
    public static bool IsMinor(string property) => Last.Contains(property);

    private static int Place(string property) =>
        Asked.IndexOf(property) is var asked and >= 0 ? asked : Asked.Count + 1 + Last.IndexOf(property);
}
