using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the counts of wordings in step with the mentions: of each topic and year that a change touched they are counted again.
/// </summary>
public static class WordingCounts
{
    private const string Count =
        """
        INSERT INTO WordingCounts (TopicId, ConferenceId, Wording, Basis, Occasion, Count, FirstId, LastId, FirstNewId)
        SELECT TopicId, ConferenceId, Wording, Basis, coalesce(Occasion, -1), count(*), min(Id), max(Id), min(CASE WHEN IsNew THEN Id END)
        FROM TopicMentions
        WHERE TopicId = {0} AND ConferenceId = {1} AND Basis IS NOT NULL GROUP BY Wording, Basis, coalesce(Occasion, -1)
        """;

    public static void Renew(ArchiveDb db, IEnumerable<(int Topic, int Conference)> touched)
    {
        foreach (var (topic, conference) in touched.Distinct())
        {
            db.WordingCounts.Where(c => c.TopicId == topic && c.ConferenceId == conference).ExecuteDelete();
            db.Database.ExecuteSqlRaw(Count, topic, conference);
        }
    }

    /// <summary>The occasion of a count; null in the author's own words.</summary>
    public static OccasionKind? OccasionOf(this WordingCount count) => count.Occasion < 0 ? null : (OccasionKind)count.Occasion;
}
