using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the counts of statements by speaker and year in step with the statements: those of each speaker that a change touched are counted
/// again.
/// </summary>
public static class SpeakerCounts
{
    private static readonly string Count =
        $$"""
        DELETE FROM SpeakerCounts WHERE SpeakerId IN (SELECT value FROM json_each({0}));
        INSERT INTO SpeakerCounts (SpeakerId, ConferenceId, Basis, Occasion, IsInterpreted, Count)
        SELECT SpeakerId, ConferenceId, coalesce(Basis, {{(int)YearBasis.ArticleOn}}), Occasion, Mode = {{(int)StatementMode.Interpreted}}, count(*)
        FROM Statements WHERE SpeakerId IN (SELECT value FROM json_each({0})) AND ConferenceId IS NOT NULL GROUP BY 1, 2, 3, 4, 5;
        UPDATE Speakers SET Statements = (SELECT count(*) FROM Statements s WHERE s.SpeakerId = Speakers.Id)
        WHERE Id IN (SELECT value FROM json_each({0}));
        """;

    public static void Renew(ArchiveDb db, IEnumerable<int> speakers) =>
        db.Database.ExecuteSqlRaw(Count, JsonSerializer.Serialize(speakers.Distinct()));
}
