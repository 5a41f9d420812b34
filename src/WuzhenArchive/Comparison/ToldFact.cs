using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>What articles say of one edition: a value, the sentence that says so first, and how many articles say the same.</summary>
/// <param name="Property">"participants", "opened by" …; a speaker's part counts as a property of the edition.</param>
/// <param name="Speaker">The slug of the speaker the value names.</param>
/// <param name="Manner">"in person", "by video"; null when it is not stated.</param>
public sealed record ToldFact(int Year, string Property, string Value, string? Speaker, string? Manner, Evidence Evidence, int Articles)
{
    /// <summary>"more than", "about": part of the value; null where the number stands for itself.</summary>
    public string? Hedge { get; init; }
}

public static class ToldFacts
{
    private const int ValuesOfOneProperty = 12;
    private const int ValuesLookedAt = 500;

    private const string Facts =
        """
        SELECT f.ConferenceId, f.Property, f.Value, f.Hedge, f.ArticleId, f.Paragraph, f.Span_Start, f.Span_Length, best.Articles
        FROM (SELECT FirstId, Articles, row_number() OVER (PARTITION BY ConferenceId, Property ORDER BY Articles DESC, FirstId) AS Place
            FROM FactCounts WHERE ConferenceId IN (SELECT value FROM json_each($0))) best
        JOIN Facts f ON f.Id = best.FirstId WHERE best.Place <= $1
        """;

    /// <summary>The facts of some years and the parts speakers had in them, the best attested value of a property first.</summary>
    public static Task<IReadOnlyList<ToldFact>> ToldAsync(this ArchiveDb db, IReadOnlyCollection<int> years, CancellationToken cancel) =>
        ToldAsync(db, years, null, ValuesOfOneProperty, cancel);

    /// <summary>Of each of some years the best attested value of some properties.</summary>
    public static Task<IReadOnlyList<ToldFact>> BestToldAsync(
        this ArchiveDb db, IReadOnlyCollection<int> years, IReadOnlyCollection<string> properties, CancellationToken cancel) =>
        ToldAsync(db, years, properties, 1, cancel);

    private static async Task<IReadOnlyList<ToldFact>> ToldAsync(
        ArchiveDb db, IReadOnlyCollection<int> years, IReadOnlyCollection<string>? properties, int most, CancellationToken cancel)
    {
        var places = FactPlaces(db, years)
            .Concat(await AppearancePlacesAsync(db.Appearances.Where(a => years.Contains(a.Conference!.Year)), cancel)).ToList();
        return await ToldAsync(db, [.. Choose(places, most).Where(p => properties is null || properties.Contains(p.Property))], cancel);
    }

    /// <summary>The parts one speaker had in all years.</summary>
    public static async Task<IReadOnlyList<ToldFact>> PartsOfAsync(this ArchiveDb db, int speaker, CancellationToken cancel) =>
        await ToldAsync(db, [.. (await AppearancePlacesAsync(db.Appearances.Where(a => a.SpeakerId == speaker), cancel)).OrderBy(p => p.Year)], cancel);

    /// <summary>The articles that say what a told fact says: of an edition the same value, of a speaker the same part in the same manner.</summary>
    public static IQueryable<Article> Telling(this IQueryable<Article> articles, ArchiveDb db, int year, string property, string value, string? hedge, string? speaker, string? manner) =>
        speaker is null
            ? articles.Where(a => db.Facts.Any(f => f.ArticleId == a.Id && f.Conference!.Year == year && f.Property == property && f.Value == value && f.Hedge == hedge))
            : articles.Where(a => db.Appearances.Any(p => p.ArticleId == a.Id && p.Conference!.Year == year && p.Speaker!.Slug == speaker && p.Manner == manner
                && (p.Part == property || p.Part + " by" == property)));

    private static List<Place> Choose(List<Place> places, int most)
    {
        places.RemoveAll(p => p.Speaker is null && places.Exists(other => other.Speaker is not null && other.SaysTheSameAs(p)));
        return [.. places.GroupBy(p => (p.Year, p.Property))
            .SelectMany(g => g.OrderByDescending(p => p.Articles).ThenBy(p => p.Article).ThenBy(p => p.Span).Take(most))];
    }

    private static async Task<IReadOnlyList<ToldFact>> ToldAsync(ArchiveDb db, List<Place> kept, CancellationToken cancel)
    {
        var articles = await db.AnnotatedAsync(kept.Select(p => p.Article), cancel);
        return [.. kept.Select(p => new ToldFact(
            p.Year, p.Property, p.Value, p.Speaker, p.Manner, EvidenceOf(p, articles[p.Article]), p.Articles) { Hedge = p.Hedge })];
    }

    // A fact belongs to the year it is told of, whoever says it.
    private static Evidence EvidenceOf(Place place, AnnotatedArticle article)
    {
        var evidence = article.Around(place.Span, place.Paragraph);
        return evidence.Year == place.Year ? evidence
            : evidence with { Setting = new(place.Year, article.Year == place.Year ? YearBasis.ArticleOn : YearBasis.About, evidence.Setting.Occasion) };
    }

    // More than are shown, for some say no more than a speaker's part does.
    private static List<Place> FactPlaces(ArchiveDb db, IReadOnlyCollection<int> years)
    {
        var conferences = ArchiveNames.Of(db).Conferences;
        return db.Rows(Facts, row => new Place(conferences[row.GetInt32(0)].Year, row.GetString(1), row.GetString(2), null, null,
            row.GetInt32(4), row.NumberOrNull(5), new(row.GetInt32(6), row.GetInt32(7)), row.GetInt32(8))
        { Hedge = row.WordsOrNull(3) },
            JsonSerializer.Serialize(conferences.Values.Where(c => years.Contains(c.Year)).Select(c => c.Id)), 2 * ValuesOfOneProperty);
    }

    private static async Task<IEnumerable<Place>> AppearancePlacesAsync(IQueryable<Appearance> appearances, CancellationToken cancel)
    {
        var groups = await appearances.GroupBy(a => new { a.ConferenceId, a.SpeakerId, a.Part, a.Manner })
            .Select(g => new { First = g.Min(a => a.Id), Articles = g.Select(a => a.ArticleId).Distinct().Count() })
            .OrderByDescending(g => g.Articles).ThenBy(g => g.First).Take(ValuesLookedAt)
            .ToDictionaryAsync(g => g.First, g => g.Articles, cancel);
        var first = await appearances.AsNoTracking().Include(a => a.Conference).Include(a => a.Speaker)
            .Where(a => groups.Keys.Contains(a.Id)).ToListAsync(cancel);
        return first.Select(a => new Place(a.Conference!.Year, PropertyOf(a.Part), a.Speaker!.Name, a.Speaker.Slug, a.Manner,
            a.ArticleId, a.Paragraph, a.Span, groups[a.Id]));
    }

    // "opened" and "presided" answer the question by whom; "spoke at the opening ceremony" is its own name.
    private static string PropertyOf(string part) => part.Contains(' ') ? part : part + " by";

    private sealed record Place(
        int Year, string Property, string Value, string? Speaker, string? Manner, int Article, int? Paragraph, Span Span, int Articles)
    {
        public string? Hedge { get; init; }

        /// <summary>"opened by: Xi Jinping" as a fact says nothing that the appearance "Xi Jinping opened, in person" does not.</summary>
        public bool SaysTheSameAs(Place fact) =>
            fact.Year == Year && fact.Property == Property && fact.Value.Contains(Value, StringComparison.OrdinalIgnoreCase);
    }
}
