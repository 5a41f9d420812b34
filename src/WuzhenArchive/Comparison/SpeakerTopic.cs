using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>How many statements of one speaker hold a wording of one topic, or stand under a heading that does, by year.</summary>
public sealed record SpeakerTopic(string Speaker, string Name, string Topic, string TopicName, int Year, int Statements);

public static class SpeakerTopics
{
    /// <summary>Who speaks about what, in the years of the statements; most statements first.</summary>
    /// <param name="years">Null: all years.</param>
    /// <param name="speaker">Null: all speakers.</param>
    public static async Task<IReadOnlyList<SpeakerTopic>> SpeakerTopicsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? years, int? speaker, CancellationToken cancel)
    {
        var statements = db.Statements.Spoken().Where(s => s.SpeakerId != null && s.ConferenceId != null);
        if (years is not null)
            statements = statements.Where(s => years.Contains(s.Conference!.Year));
        if (speaker is not null)
            statements = statements.Where(s => s.SpeakerId == speaker);
        var pairs = statements.Join(db.StatementTopics, s => s.Id, t => t.StatementId, (s, t) => new
        {
            s.Speaker!.Slug,
            s.Speaker.Name,
            Topic = t.Topic!.Slug,
            TopicName = t.Topic.Name,
            s.Conference!.Year,
        });
        var counts = await pairs.GroupBy(p => new { p.Slug, p.Name, p.Topic, p.TopicName, p.Year })
            .Select(g => new SpeakerTopic(g.Key.Slug, g.Key.Name, g.Key.Topic, g.Key.TopicName, g.Key.Year, g.Count())).ToListAsync(cancel);
        return [.. counts.OrderByDescending(c => c.Statements).ThenBy(c => c.Speaker, StringComparer.Ordinal).ThenBy(c => c.Topic, StringComparer.Ordinal).ThenBy(c => c.Year)];
    }
}
