using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>How often one wording of a topic is used in what belongs to one year, and where it stands first.</summary>
/// <param name="Text">As printed at the first place.</param>
/// <param name="Span">The first place.</param>
public sealed record WordingUse(
    int TopicId, string Topic, string TopicName, int Year, string Wording, string Text, int Count, string Article, int ArticleId,
    int? Paragraph, Span Span)
{
    /// <summary>Of the first place.</summary>
    public required Setting Setting { get; init; }

    /// <summary>How many of the places were said at the conference, said elsewhere, or stand in an article on it; the commonest first.</summary>
    public required IReadOnlyList<CountedSetting> Settings { get; init; }
}

public static class WordingUses
{
    /// <summary>Every wording of the topics by year; of a year the most used first.</summary>
    public static async Task<IReadOnlyList<WordingUse>> WordingsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int>? years, CancellationToken cancel)
    {
        var known = await db.OnceAsync(AllAsync);
        return [.. known.Uses.Where(u => (topicIds is null || topicIds.Contains(u.TopicId)) && (years is null || years.Contains(u.Year)))];
    }

    // So many as the authority file names wordings, for each year.
    private static async Task<AllWordings> AllAsync(ArchiveDb db)
    {
        var years = await db.Conferences.ToDictionaryAsync(c => c.Id, c => c.Year);
        var counts = (await db.WordingCounts.AsNoTracking().ToListAsync()).Select(c => (Year: years[c.ConferenceId], c.TopicId, c.Wording, c.Count, First: c.FirstId,
            Setting: new Setting(years[c.ConferenceId], c.Basis, c.OccasionOf())));
        var groups = counts.GroupBy(c => (c.Year, c.TopicId, c.Wording)).Select(g => (g.Key.Year, g.Key.Wording, Count: g.Sum(c => c.Count), First: g.Min(c => c.First),
            Settings: CountedSetting.Of(g.Select(c => new CountedSetting(c.Setting, c.Count))))).ToList();
        var first = await FirstAsync(db);
        return new([.. groups.OrderBy(g => g.Year).ThenByDescending(g => g.Count).ThenBy(g => g.First)
            .Select(g => (Group: g, Place: first[g.First]))
            .Select(u => new WordingUse(u.Place.TopicId, u.Place.Topic, u.Place.Name, u.Group.Year, u.Group.Wording,
                u.Place.Text, u.Group.Count, u.Place.Article, u.Place.ArticleId, u.Place.Paragraph, u.Place.Span)
            {
                Setting = new(u.Group.Year, u.Place.Basis, u.Place.Occasion),
                Settings = u.Group.Settings,
            })]);
    }

    private static async Task<Dictionary<int, FirstPlace>> FirstAsync(ArchiveDb db) => await db.WordingCounts
        .Join(db.TopicMentions, c => c.FirstId, m => m.Id, (_, m) => m).Distinct()
        .Select(m => new FirstPlace(m.Id, m.TopicId, m.Topic!.Slug, m.Topic.Name, m.Text, m.Article!.Slug, m.ArticleId, m.Paragraph, m.Span, m.Basis, m.Occasion))
        .ToDictionaryAsync(m => m.Id);

    private sealed record AllWordings(IReadOnlyList<WordingUse> Uses);

    private sealed record FirstPlace(int Id, int TopicId, string Topic, string Name, string Text, string Article, int ArticleId, int? Paragraph, Span Span, YearBasis? Basis, OccasionKind? Occasion);
}
