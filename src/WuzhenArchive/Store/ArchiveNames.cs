using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>The conferences and topics of an archive by their ids: few, and needed by every page.</summary>
public sealed record ArchiveNames(IReadOnlyDictionary<int, Conference> Conferences, IReadOnlyDictionary<int, Topic> Topics)
{
    private const string AllConferences = "SELECT Id, Year, Ordinal, Month, StartsOn, EndsOn, Place, Source FROM Conferences";
    private const string AllTopics = "SELECT Id, Slug, Name FROM Topics";

    /// <summary>The conferences by year.</summary>
    public IReadOnlyList<Conference> InOrder { get; } = [.. Conferences.Values.OrderBy(c => c.Year)];

    /// <summary>The ids of the conferences of some years, as a list in JSON.</summary>
    public string IdsOf(IEnumerable<int> years) => JsonSerializer.Serialize(InOrder.Where(c => years.Contains(c.Year)).Select(c => c.Id));

    public static ArchiveNames Of(ArchiveDb db) => db.Once(archive => new ArchiveNames(
        archive.Rows(AllConferences, ConferenceOf).ToDictionary(c => c.Id), archive.Rows(AllTopics, TopicOf).ToDictionary(t => t.Id)));

    private static Conference ConferenceOf(DbDataReader row) => new()
    {
        Id = row.GetInt32(0),
        Year = row.GetInt32(1),
        Ordinal = row.NumberOrNull(2),
        Month = row.NumberOrNull(3),
        StartsOn = DayOrNull(row, 4),
        EndsOn = DayOrNull(row, 5),
        Place = row.WordsOrNull(6),
        Source = row.WordsOrNull(7),
    };

    private static Topic TopicOf(DbDataReader row) => new() { Id = row.GetInt32(0), Slug = row.GetString(1), Name = row.GetString(2) };

    private static DateOnly? DayOrNull(DbDataReader row, int column) =>
        row.WordsOrNull(column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
