using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the counts of statements by year, mode, occasion and confidence in step with the statements: those of each year that a change
/// touched are counted again.
/// </summary>
public static class StatementCounts
{
    private const string Count =
        """
        DELETE FROM StatementCounts WHERE Part = {0};
        INSERT INTO StatementCounts (Part, Mode, Occasion, Confidence, Count)
        SELECT {0}, Mode, Occasion, Confidence, count(*) FROM Statements WHERE ConferenceId IS {1} GROUP BY Mode, Occasion, Confidence;
        """;

    /// <param name="conferences">Null: those at no known conference.</param>
    public static void Renew(ArchiveDb db, IEnumerable<int?> conferences)
    {
        foreach (var conference in conferences.Distinct())
            db.Database.ExecuteSqlRaw(Count, ListOrders.PartOf(conference), conference!);
    }
}
