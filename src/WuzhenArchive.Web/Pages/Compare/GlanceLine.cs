using WuzhenArchive.Comparison;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>One line of what stands above a comparison: the part it leads to, and in a few words what is in it.</summary>
/// <param name="Id">Of the section on the page.</param>
internal sealed record GlanceLine(string Id, string Name, string Gist)
{
    private const int MostNamed = 3;
    private const int LongestValue = 30;

    public static IReadOnlyList<GlanceLine> Of(YearComparison comparison, IReadOnlyList<string> likest)
    {
        GlanceLine?[] lines =
        [
            new("facts", "Facts", Facts(comparison)),
            new("topics", "Topics and their words", Groups(RowGroups.Of(comparison.Topics), t => t.Name)),
            Named("claims", "Told in both years", [.. likest.Distinct()]),
            Named("terms", "Terms that were replaced", [.. comparison.Replacements.Select(Replaced)]),
            Named("precedents", "Called new, and there before", [.. comparison.Precedents.Select(p => p.TopicName).Distinct()]),
            new("speakers", "Speakers", Groups(RowGroups.Of(comparison.Speakers), s => s.Name)),
            comparison.Keyness is { } keyness
                ? new("words", "Telling words", MoreThanChance(keyness) ? string.Join("; ", keyness.Years.Select(Words))
                : "no more of them than chance gives")
                : null,
        ];
        return [.. lines.OfType<GlanceLine>()];
    }

    // What every year tells in one way and in few words, and not all years in the same: "how many came: 1,200 in 2015, 900 in 2016".
    private static string Facts(YearComparison comparison)
    {
        var telling = comparison.Facts.Where(f => !FactOrder.IsMinor(f.Property)
            && f.Told.All(t => t.DistinctBy(v => (v.Value, v.Hedge)).Count() == 1 && Value(t[0]).Length <= LongestValue)
            && f.Told.Select(t => t[0].Value).Distinct().Count() > 1).Take(MostNamed).ToList();
        return comparison.Facts.Count == 0 ? "none"
            : telling.Count == 0 ? Some([.. comparison.Facts.Select(f => PlainWords.Property(f.Property).ToLowerInvariant())])
            : string.Join("; ", telling.Select(f =>
                $"{PlainWords.Property(f.Property).ToLowerInvariant()}: {string.Join(", ", f.Told.Select(t => $"{Value(t[0])} in {t[0].Year}"))}"));
    }

    private static string Value(ToldFact fact) => PlainWords.Value(fact.Property, fact.Value, fact.Hedge);

    // What years share is counted; what one year has alone tells it from the others, and is named.
    private static string Groups<T>(IReadOnlyList<RowGroup<T>> groups, Func<T, string> name) =>
        groups.Count == 0 ? "none" : string.Join("; ", groups
        .Select(g => g.Only is { } year ? $"in {year} alone: {Some([.. g.Rows.Select(name)])}"
            : $"{g.Rows.Count} {g.Heading.ToLowerInvariant()}"));

    private static GlanceLine? Named(string id, string name, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : new(id, name, Some(names));

    private static string Some(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");

    private static string Replaced(ToldReplacement replacement) =>
        $"“{replacement.Forms.First(f => f.IsReplaced).Text}”, by “{replacement.Forms[^1].Text}”";

    private static bool MoreThanChance(Keyness keyness) => keyness.Years.Sum(y => y.Passed) > Math.Round(keyness.Tested / 100.0);

    private static string Words(KeynessYear year) =>
        $"{year.Year}: {(year.Keys.Count == 0 ? "none" : string.Join(", ", year.Keys.Take(MostNamed).Select(k => k.Text)))}";
}
