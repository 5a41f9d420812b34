using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>A topic's most used wordings in what belongs to one year.</summary>
/// <param name="Uses">The most used first.</param>
public sealed record YearWordings(int Year, IReadOnlyList<WordingUse> Uses);

/// <summary>The most used wordings of each topic, year by year: what pages show beside a topic. Made once for an archive.</summary>
public sealed class MainWordings
{
    private const int OfOneYear = 3;

    private readonly Dictionary<int, IReadOnlyList<YearWordings>> topics;

    private MainWordings(IEnumerable<WordingUse> uses) => topics = uses.GroupBy(u => u.TopicId).ToDictionary(
        t => t.Key, t => (IReadOnlyList<YearWordings>)[.. t.GroupBy(u => u.Year)
            .Select(y => new YearWordings(y.Key, [.. y.Take(OfOneYear)]))]);

    /// <summary>By year; empty for a topic that nothing touches.</summary>
    public IReadOnlyList<YearWordings> Of(int topicId) => topics.GetValueOrDefault(topicId, []);

    public static MainWordings Of(ArchiveDb db) => db.Once(archive => new MainWordings(archive.Wordings(null, null)));
}
