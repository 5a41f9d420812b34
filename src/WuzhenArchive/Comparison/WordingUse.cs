using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
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
        var mentions = db.TopicMentions.Where(m => m.ConferenceId != null);
        if (topicIds is not null)
            mentions = mentions.Where(m => topicIds.Contains(m.TopicId));
        if (years is not null)
            mentions = mentions.Where(m => years.Contains(m.Conference!.Year));
        var counts = await mentions.GroupBy(m => new { m.Conference!.Year, m.TopicId, m.Wording, m.Basis, m.Occasion })
            .Select(g => new { g.Key.Year, g.Key.TopicId, g.Key.Wording, g.Key.Basis, g.Key.Occasion, Count = g.Count(), First = g.Min(m => m.Id) }).ToListAsync(cancel);
        var groups = counts.GroupBy(c => (c.Year, c.TopicId, c.Wording)).Select(g => (g.Key.Year, g.Key.Wording, Count: g.Sum(c => c.Count), First: g.Min(c => c.First),
            Settings: CountedSetting.Of(g.Select(c => new CountedSetting(new(c.Year, c.Basis, c.Occasion), c.Count))))).ToList();
        var first = await FirstAsync(db, [.. groups.Select(g => g.First)], cancel);
        return [.. groups.OrderBy(g => g.Year).ThenByDescending(g => g.Count).ThenBy(g => g.First)
            .Select(g => (Group: g, Place: first[g.First]))
            .Select(u => new WordingUse(u.Place.TopicId, u.Place.Topic, u.Place.Name, u.Group.Year, u.Group.Wording,
                u.Place.Text, u.Group.Count, u.Place.Article, u.Place.ArticleId, u.Place.Paragraph, u.Place.Span)
            {
                Setting = new(u.Group.Year, u.Place.Basis, u.Place.Occasion),
                Settings = u.Group.Settings,
            })];
    }

    private static async Task<Dictionary<int, FirstPlace>> FirstAsync(ArchiveDb db, List<int> ids, CancellationToken cancel) =>
        await db.TopicMentions.Where(m => ids.Contains(m.Id))
            .Select(m => new FirstPlace(m.Id, m.TopicId, m.Topic!.Slug, m.Topic.Name, m.Text, m.Article!.Slug, m.ArticleId, m.Paragraph, m.Span, m.Basis, m.Occasion))
            .ToDictionaryAsync(m => m.Id, cancel);

    private sealed record FirstPlace(int Id, int TopicId, string Topic, string Name, string Text, string Article, int ArticleId, int? Paragraph, Span Span, YearBasis? Basis, OccasionKind? Occasion);
}
