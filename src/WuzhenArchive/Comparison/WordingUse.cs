using System.Data.Common;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>How often one wording of a topic is used in what belongs to one year, and where it stands.</summary>
/// <param name="Topic">Its slug.</param>
/// <param name="Place">The first place, by which it is printed and found.</param>
public sealed record WordingUse(int TopicId, string Topic, string TopicName, int Year, string Wording, int Count, WordingPlace Place)
{
    /// <summary>As printed at the place.</summary>
    public string Text => Place.Text;

    /// <summary>The slug of the place's article.</summary>
    public string Article => Place.Article;

    public int ArticleId => Place.ArticleId;

    public int? Paragraph => Place.Paragraph;

    public Span Span => Place.Span;

    /// <summary>Of the place.</summary>
    public Setting Setting => Place.Setting;

    /// <summary>How many of all places were said at the conference, elsewhere, or stand in an article on it; the commonest first.</summary>
    public required IReadOnlyList<CountedSetting> Settings { get; init; }

    /// <summary>The last place; the first where there is only one.</summary>
    public required WordingPlace Last { get; init; }

    /// <summary>The same, told by its last place.</summary>
    public WordingUse AtLast => this with { Place = Last };

    /// <summary>The first place whose sentence presents something as new; null: none does.</summary>
    public required WordingPlace? New { get; init; }
}

/// <summary>A place of a wording. Ids rise with the articles and, in an article, with the text.</summary>
public sealed record WordingPlace(int Id, string Text, string Article, int ArticleId, int? Paragraph, Span Span, Setting Setting);

public static class WordingUses
{
    private const string Counts =
        "SELECT TopicId, ConferenceId, Wording, Basis, Occasion, Count, FirstId, LastId, FirstNewId FROM WordingCounts";

    private const string Places =
        """
        SELECT m.Id, m.Text, a.Slug, m.ArticleId, m.Paragraph, m.Span_Start, m.Span_Length, m.ConferenceId, m.Basis, m.Occasion
        FROM TopicMentions m JOIN Articles a ON a.Id = m.ArticleId
        WHERE m.Id IN (SELECT FirstId FROM WordingCounts UNION SELECT LastId FROM WordingCounts UNION SELECT FirstNewId FROM WordingCounts)
        """;

    /// <summary>Every wording of the topics by year; of a year the most used first.</summary>
    public static IReadOnlyList<WordingUse> Wordings(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int>? years)
    {
        return [.. db.Once(All).Uses.Where(u => (topicIds is null || topicIds.Contains(u.TopicId))
            && (years is null || years.Contains(u.Year)))];
    }

    // So many as the authority file names wordings, for each year.
    private static AllWordings All(ArchiveDb db)
    {
        var (names, places) = (ArchiveNames.Of(db), PlacesOf(db));
        var counts = db.Rows(Counts, CountOf).GroupBy(c => (c.TopicId, names.Conferences[c.ConferenceId].Year, c.Wording));
        return new([.. counts.Select(g => UseOf(names.Topics[g.Key.TopicId], g.Key.Year, g.Key.Wording, [.. g], places))
            .OrderBy(u => u.Year).ThenByDescending(u => u.Count).ThenBy(u => u.Place.Id)]);
    }

    private static WordingCount CountOf(DbDataReader row) => new()
    {
        TopicId = row.GetInt32(0),
        ConferenceId = row.GetInt32(1),
        Wording = row.GetString(2),
        Basis = (YearBasis)row.GetInt32(3),
        Occasion = row.GetInt32(4),
        Count = row.GetInt32(5),
        FirstId = row.GetInt32(6),
        LastId = row.GetInt32(7),
        FirstNewId = row.NumberOrNull(8),
    };

    private static WordingUse UseOf(
        Topic topic, int year, string wording, IReadOnlyList<WordingCount> counts, Dictionary<int, WordingPlace> places) =>
        new(topic.Id, topic.Slug, topic.Name, year, wording, counts.Sum(c => c.Count), places[counts.Min(c => c.FirstId)])
        {
            Settings = CountedSetting.Of(counts.Select(c => new CountedSetting(new(year, c.Basis, c.OccasionOf()), c.Count))),
            Last = places[counts.Max(c => c.LastId)],
            New = counts.Min(c => c.FirstNewId) is { } isNew ? places[isNew] : null,
        };

    private static Dictionary<int, WordingPlace> PlacesOf(ArchiveDb db)
    {
        var conferences = ArchiveNames.Of(db).Conferences;
        return db.Rows(Places, row => new WordingPlace(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3),
            row.NumberOrNull(4), new(row.GetInt32(5), row.GetInt32(6)),
            new(conferences[row.GetInt32(7)].Year, (YearBasis?)row.NumberOrNull(8), (OccasionKind?)row.NumberOrNull(9))))
            .ToDictionary(p => p.Id);
    }

    private sealed record AllWordings(IReadOnlyList<WordingUse> Uses);
}
