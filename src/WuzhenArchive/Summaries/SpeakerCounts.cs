using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Summaries;

/// <summary>Keeps the counts of statements by speaker and year in step with the statements: those of each speaker that a change touched are counted again.</summary>
public static class SpeakerCounts
{
    private static readonly string Count =
        $$"""
        INSERT INTO SpeakerCounts (SpeakerId, ConferenceId, Basis, Occasion, IsInterpreted, Count)
        SELECT SpeakerId, ConferenceId, coalesce(Basis, {{(int)YearBasis.ArticleOn}}), Occasion, Mode = {{(int)StatementMode.Interpreted}}, count(*) FROM Statements
        WHERE SpeakerId = {0} AND ConferenceId IS NOT NULL GROUP BY 2, 3, 4, 5
        """;

    public static void Renew(ArchiveDb db, IEnumerable<int> speakers)
    {
        foreach (var speaker in speakers.Distinct())
        {
            db.SpeakerCounts.Where(y => y.SpeakerId == speaker).ExecuteDelete();
            db.Database.ExecuteSqlRaw(Count, speaker);
            db.Speakers.Where(s => s.Id == speaker).ExecuteUpdate(set => set.SetProperty(s => s.Statements, s => db.Statements.Count(t => t.SpeakerId == s.Id)));
        }
    }
}
