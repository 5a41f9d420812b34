using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the counts of speakers' parts in step with the appearances:
/// those of each speaker that a change touched are counted again.
/// </summary>
public static class AppearanceCounts
{
    private const string Count =
        """
        DELETE FROM AppearanceCounts WHERE SpeakerId IN (SELECT value FROM json_each({0}));
        INSERT INTO AppearanceCounts (SpeakerId, ConferenceId, Part, Manner, Articles, FirstId)
        SELECT SpeakerId, ConferenceId, Part, coalesce(Manner, ''), count(DISTINCT ArticleId), min(Id) FROM Appearances
        WHERE SpeakerId IN (SELECT value FROM json_each({0})) GROUP BY 1, 2, 3, 4;
        """;

    public static void Renew(ArchiveDb db, IEnumerable<int> speakers) =>
        db.Database.ExecuteSqlRaw(Count, JsonSerializer.Serialize(speakers.Distinct()));
}
