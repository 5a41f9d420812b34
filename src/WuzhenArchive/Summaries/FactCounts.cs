using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the counts of what is told of editions in step with the facts: of each edition and property that a change touched they are counted
/// again.
/// </summary>
public static class FactCounts
{
    private const string Count =
        """
        DELETE FROM FactCounts WHERE ConferenceId = {0} AND Property = {1};
        INSERT INTO FactCounts (ConferenceId, Property, Value, Hedge, Articles, FirstId)
        SELECT ConferenceId, Property, Value, coalesce(Hedge, ''), count(DISTINCT ArticleId), min(Id) FROM Facts
        WHERE ConferenceId = {0} AND Property = {1} GROUP BY Value, coalesce(Hedge, '');
        """;

    public static void Renew(ArchiveDb db, IEnumerable<(int Conference, FactProperty Property)> touched)
    {
        foreach (var (conference, property) in touched.Distinct())
            db.Database.ExecuteSqlRaw(Count, conference, property.Name);
    }
}
