using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the counts of who speaks about what in step with the statements:
/// those of each speaker that a change touched are counted again.
/// </summary>
public static class SpeakerTopicCounts
{
    private static readonly string Count =
        $$"""
        DELETE FROM SpeakerTopicCounts WHERE SpeakerId IN (SELECT value FROM json_each({0}));
        INSERT INTO SpeakerTopicCounts (SpeakerId, ConferenceId, TopicId, Count)
        SELECT s.SpeakerId, s.ConferenceId, t.TopicId, count(*) FROM Statements s JOIN StatementTopics t ON t.StatementId = s.Id
        WHERE s.SpeakerId IN (SELECT value FROM json_each({0})) AND s.ConferenceId IS NOT NULL AND s.Mode <> {{(int)StatementMode.Interpreted}}
        GROUP BY 1, 2, 3;
        """;

    public static void Renew(ArchiveDb db, IEnumerable<int> speakers) =>
        db.Database.ExecuteSqlRaw(Count, JsonSerializer.Serialize(speakers.Distinct()));
}
