using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>How many statements of one speaker hold a wording of one topic, by year.</summary>
public sealed record SpeakerTopic(string Speaker, string Name, string Topic, string TopicName, int Year, int Statements);

public static class SpeakerTopics
{
    /// <summary>Who speaks about what, in the years of the statements; most statements first.</summary>
    /// <param name="years">Null: all years.</param>
    /// <param name="speaker">Null: all speakers.</param>
    public static async Task<IReadOnlyList<SpeakerTopic>> SpeakerTopicsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? years, int? speaker, CancellationToken cancel)
    {
        var contents = db.StatementContents.Where(c => c.Statement!.SpeakerId != null && c.Statement.ConferenceId != null);
        if (years is not null)
            contents = contents.Where(c => years.Contains(c.Statement!.Conference!.Year));
        if (speaker is not null)
            contents = contents.Where(c => c.Statement!.SpeakerId == speaker);
        var pairs = from content in contents
                    join mention in db.TopicMentions on content.Statement!.ArticleId equals mention.ArticleId
                    where mention.Span.Start >= content.Span.Start && mention.Span.Start + mention.Span.Length <= content.Span.Start + content.Span.Length
                    select new
                    {
                        content.StatementId,
                        mention.TopicId,
                        content.Statement!.Speaker!.Slug,
                        content.Statement.Speaker.Name,
                        Topic = mention.Topic!.Slug,
                        TopicName = mention.Topic.Name,
                        content.Statement.Conference!.Year,
                    };
        var counts = await pairs.Distinct().GroupBy(p => new { p.Slug, p.Name, p.Topic, p.TopicName, p.Year })
            .Select(g => new SpeakerTopic(g.Key.Slug, g.Key.Name, g.Key.Topic, g.Key.TopicName, g.Key.Year, g.Count())).ToListAsync(cancel);
        return [.. counts.OrderByDescending(c => c.Statements).ThenBy(c => c.Speaker, StringComparer.Ordinal).ThenBy(c => c.Topic, StringComparer.Ordinal).ThenBy(c => c.Year)];
    }
}
