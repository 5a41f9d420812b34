using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>How often the articles on one year use one wording of a topic, and where it stands first.</summary>
/// <param name="Text">As printed at the first place.</param>
/// <param name="Span">The first place.</param>
public sealed record WordingUse(
    int TopicId, string Topic, string TopicName, int Year, string Wording, string Text, int Count, string Article, int ArticleId,
    int? Paragraph, Span Span);

public static class WordingUses
{
    /// <summary>Every wording of the topics by year; of a year the most used first.</summary>
    public static async Task<IReadOnlyList<WordingUse>> WordingsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int>? years, CancellationToken cancel)
    {
        var mentions = db.TopicMentions.Where(m => m.Article!.ConferenceId != null);
        if (topicIds is not null)
            mentions = mentions.Where(m => topicIds.Contains(m.TopicId));
        if (years is not null)
            mentions = mentions.Where(m => years.Contains(m.Article!.Conference!.Year));
        var groups = await mentions.GroupBy(m => new { m.Article!.Conference!.Year, m.TopicId, m.Wording })
            .Select(g => new { g.Key.Year, g.Key.Wording, Count = g.Count(), First = g.Min(m => m.Id) }).ToListAsync(cancel);
        var first = await FirstAsync(db, [.. groups.Select(g => g.First)], cancel);
        return [.. groups.OrderBy(g => g.Year).ThenByDescending(g => g.Count).ThenBy(g => g.First)
            .Select(g => (Group: g, Place: first[g.First]))
            .Select(u => new WordingUse(u.Place.TopicId, u.Place.Topic, u.Place.Name, u.Group.Year, u.Group.Wording,
                u.Place.Text, u.Group.Count, u.Place.Article, u.Place.ArticleId, u.Place.Paragraph, u.Place.Span))];
    }

    private static async Task<Dictionary<int, FirstPlace>> FirstAsync(ArchiveDb db, List<int> ids, CancellationToken cancel) =>
        await db.TopicMentions.Where(m => ids.Contains(m.Id))
            .Select(m => new FirstPlace(m.Id, m.TopicId, m.Topic!.Slug, m.Topic.Name, m.Text, m.Article!.Slug, m.ArticleId, m.Paragraph, m.Span))
            .ToDictionaryAsync(m => m.Id, cancel);

    private sealed record FirstPlace(int Id, int TopicId, string Topic, string Name, string Text, string Article, int ArticleId, int? Paragraph, Span Span);
}
