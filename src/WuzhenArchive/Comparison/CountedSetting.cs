using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>How many words or statements of one year were said in one way: at the conference, elsewhere, or it is not told.</summary>
public sealed record CountedSetting(Setting Setting, int Count)
{
    /// <summary>The commonest first. Settings that are told in the same words are one.</summary>
    public static IReadOnlyList<CountedSetting> Of(IEnumerable<CountedSetting> settings) =>
        [.. settings.GroupBy(s => s.Setting.InWords).Select(g => new CountedSetting(g.First().Setting, g.Sum(s => s.Count)))
            .OrderByDescending(s => s.Count).ThenBy(s => s.Setting.InWords, StringComparer.Ordinal)];
}
