using System.Data.Common;
using System.Text.Json;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>What articles say of one edition: a value, the sentence that says so first, and how many articles say the same.</summary>
/// <param name="Property">"participants", "opened by" …; a speaker's part counts as a property of the edition.</param>
/// <param name="Speaker">The slug of the speaker the value names.</param>
/// <param name="Manner">"in person", "by video"; null when it is not stated.</param>
public sealed record ToldFact(int Year, FactProperty Property, string Value, string? Speaker, string? Manner, ShownSentence Evidence,
    int Articles)
{
    /// <summary>"more than", "about": part of the value; null where the number stands for itself.</summary>
    public string? Hedge { get; init; }
}

public static class ToldFacts
{
    private const int ValuesOfOneProperty = 12;
    private const int ValuesLookedAt = 500;

    // Of some properties, where any are named, the values that most articles tell.
    private const string Facts =
        """
        SELECT f.ConferenceId, f.Property, f.Value, f.Hedge, f.ArticleId, f.Paragraph, f.Span_Start, f.Span_Length, best.Articles
        FROM (SELECT FirstId, Articles, row_number() OVER (PARTITION BY ConferenceId, Property ORDER BY Articles DESC, FirstId) AS Place
            FROM FactCounts WHERE ConferenceId IN (SELECT value FROM json_each($0))
                AND ($2 IS NULL OR Property IN (SELECT value FROM json_each($2)))) best
        JOIN Facts f ON f.Id = best.FirstId WHERE best.Place <= $1
        """;

    private const string Parts =
        """
        SELECT a.ConferenceId, a.Part, s.Name, s.Slug, a.Manner, a.ArticleId, a.Paragraph, a.Span_Start, a.Span_Length, c.Articles
        FROM AppearanceCounts c JOIN Appearances a ON a.Id = c.FirstId JOIN Speakers s ON s.Id = c.SpeakerId
        """;

    private const string BestAttested = " ORDER BY c.Articles DESC, c.FirstId LIMIT $1";
    private const string PartsOfYears = Parts + " WHERE c.ConferenceId IN (SELECT value FROM json_each($0))" + BestAttested;
    private const string PartsOfSpeaker = Parts + " WHERE c.SpeakerId = $0" + BestAttested;

    /// <summary>The facts of some years and the parts speakers had in them, the best attested value of a property first.</summary>
    /// <param name="properties">Null: all.</param>
    public static ToldPlaces Told(
        this ArchiveDb db, ArticleShelf shelf, IReadOnlyCollection<int> years, IReadOnlyCollection<FactProperty>? properties = null) =>
        Told(db, shelf, years, properties, ValuesOfOneProperty);

    /// <summary>Of each of some years the best attested value of some properties.</summary>
    public static ToldPlaces BestTold(
        this ArchiveDb db, ArticleShelf shelf, IReadOnlyCollection<int> years, IReadOnlyCollection<FactProperty> properties) =>
        Told(db, shelf, years, properties, 1);

    /// <summary>The parts one speaker had in all years.</summary>
    public static ToldPlaces PartsOf(this ArchiveDb db, ArticleShelf shelf, int speaker) =>
        new(shelf, [.. db.Rows(PartsOfSpeaker, PartOf(db), speaker, ValuesLookedAt).OrderBy(p => p.Year)]);

    /// <summary>
    /// The articles that say what a told fact says: of an edition the same value, of a speaker the same part in the same manner.
    /// </summary>
    public static IQueryable<Article> Telling(this IQueryable<Article> articles, ArchiveDb db, int year, FactProperty property,
        string value, string? hedge, string? speaker, string? manner)
    {
        var name = property.Name;
        return speaker is null
            ? articles.Where(a => db.Facts.Any(f => f.ArticleId == a.Id && f.Conference!.Year == year && f.Property == property
                && f.Value == value && f.Hedge == hedge))
            : articles.Where(a => db.Appearances.Any(p => p.ArticleId == a.Id && p.Conference!.Year == year && p.Speaker!.Slug == speaker
                && p.Manner == manner
                && (p.Part == name || p.Part + " by" == name)));
    }

    private static ToldPlaces Told(
        ArchiveDb db, ArticleShelf shelf, IReadOnlyCollection<int> years, IReadOnlyCollection<FactProperty>? properties, int most)
    {
        var (conferences, named) =
            (ArchiveNames.Of(db).IdsOf(years), properties is null ? null : JsonSerializer.Serialize(properties.Select(p => p.Name)));
        // More than are shown, for some say no more than a speaker's part does.
        var facts = db.Rows(Facts, FactOf(db), conferences, 2 * ValuesOfOneProperty, named);
        var parts = db.Rows(PartsOfYears, PartOf(db), conferences, ValuesLookedAt);
        return new(shelf, Choose([.. facts, .. parts.Where(p => properties is null || properties.Contains(p.Property))], most));
    }

    private static List<ToldPlace> Choose(List<ToldPlace> places, int most)
    {
        places.RemoveAll(p => p.Speaker is null && places.Exists(other => other.Speaker is not null && other.SaysTheSameAs(p)));
        return [.. places.GroupBy(p => (p.Year, p.Property))
            .SelectMany(g => g.OrderByDescending(p => p.Articles).ThenBy(p => p.Article).ThenBy(p => p.Span).Take(most))];
    }

    private static Func<DbDataReader, ToldPlace> FactOf(ArchiveDb db)
    {
        var conferences = ArchiveNames.Of(db).Conferences;
        return row => new(conferences[row.GetInt32(0)].Year, new(row.GetString(1)), row.GetString(2), null, null,
            row.GetInt32(4), row.NumberOrNull(5), new(row.GetInt32(6), row.GetInt32(7)), row.GetInt32(8))
        { Hedge = row.WordsOrNull(3) };
    }

    private static Func<DbDataReader, ToldPlace> PartOf(ArchiveDb db)
    {
        var conferences = ArchiveNames.Of(db).Conferences;
        return row => new(conferences[row.GetInt32(0)].Year, FactProperty.OfPart(row.GetString(1)), row.GetString(2), row.GetString(3),
            row.WordsOrNull(4), row.GetInt32(5), row.NumberOrNull(6), new(row.GetInt32(7), row.GetInt32(8)), row.GetInt32(9));
    }
}
