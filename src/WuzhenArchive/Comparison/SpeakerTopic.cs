using System.Data.Common;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>How many statements of one speaker hold a wording of one topic, or stand under a heading that does, by year.</summary>
public sealed record SpeakerTopic(string Speaker, string Name, string Topic, string TopicName, int Year, int Statements);

public static class SpeakerTopics
{
    private const string Counts =
        """
        SELECT s.Slug, s.Name, c.TopicId, c.ConferenceId, c.Count FROM SpeakerTopicCounts c JOIN Speakers s ON s.Id = c.SpeakerId
        """;

    internal const string OfYears = Counts + " WHERE c.ConferenceId IN (SELECT value FROM json_each($0))";
    internal const string OfSpeaker = Counts + " WHERE c.SpeakerId = $0";

    /// <summary>Who speaks about what in some years; most statements first.</summary>
    public static IReadOnlyList<SpeakerTopic> TopicsOfSpeakers(this ArchiveDb db, IReadOnlyCollection<int> years) =>
        Read(db, OfYears, ArchiveNames.Of(db).IdsOf(years));

    /// <summary>What a speaker speaks about in all years; most statements first.</summary>
    public static IReadOnlyList<SpeakerTopic> TopicsOfSpeaker(this ArchiveDb db, int speaker) => Read(db, OfSpeaker, speaker);

    private static IReadOnlyList<SpeakerTopic> Read(ArchiveDb db, string sql, object value)
    {
        var names = ArchiveNames.Of(db);
        return [.. db.Rows(sql, row => CountOf(row, names), value)
            .OrderByDescending(c => c.Statements).ThenBy(c => c.Speaker, StringComparer.Ordinal)
            .ThenBy(c => c.Topic, StringComparer.Ordinal)
            .ThenBy(c => c.Year)];
    }

    private static SpeakerTopic CountOf(DbDataReader row, ArchiveNames names)
    {
        var topic = names.Topics[row.GetInt32(2)];
        return new(row.GetString(0), row.GetString(1), topic.Slug, topic.Name, names.Conferences[row.GetInt32(3)].Year, row.GetInt32(4));
    }
}
