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

    /// <summary>The facts of some years and the parts speakers had in them, the best attested value of a property first.</summary>
    public static async Task<IReadOnlyList<ToldFact>> ToldAsync(this ArchiveDb db, IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        var places = (await FactPlacesAsync(db.Facts.Where(f => years.Contains(f.Conference!.Year)), cancel))
            .Concat(await AppearancePlacesAsync(db.Appearances.Where(a => years.Contains(a.Conference!.Year)), cancel)).ToList();
        return await ToldAsync(db, Choose(places), cancel);
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

    private static List<Place> Choose(List<Place> places)
    {
        places.RemoveAll(p => p.Speaker is null && places.Exists(other => other.Speaker is not null && other.SaysTheSameAs(p)));
        return [.. places.GroupBy(p => (p.Year, p.Property))
            .SelectMany(g => g.OrderByDescending(p => p.Articles).ThenBy(p => p.Article).ThenBy(p => p.Span).Take(ValuesOfOneProperty))];
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

    private static async Task<IEnumerable<Place>> FactPlacesAsync(IQueryable<Fact> facts, CancellationToken cancel)
    {
        var groups = await facts.GroupBy(f => new { f.ConferenceId, f.Property, f.Value, f.Hedge })
            .Select(g => new { First = g.Min(f => f.Id), Articles = g.Select(f => f.ArticleId).Distinct().Count() })
            .OrderByDescending(g => g.Articles).ThenBy(g => g.First).Take(ValuesLookedAt)
            .ToDictionaryAsync(g => g.First, g => g.Articles, cancel);
        await AddUnheardAsync(facts, groups, cancel);
        var first = await facts.AsNoTracking().Include(f => f.Conference).Where(f => groups.Keys.Contains(f.Id)).ToListAsync(cancel);
        return first.Select(f => new Place(
            f.Conference!.Year, f.Property, f.Value, null, null, f.ArticleId, f.Paragraph, f.Span, groups[f.Id])
        { Hedge = f.Hedge });
    }

    // However many values are told, no point on which an article says anything may look as if none did.
    private static async Task AddUnheardAsync(IQueryable<Fact> facts, Dictionary<int, int> groups, CancellationToken cancel)
    {
        if (groups.Count == ValuesLookedAt)
        {
            var told = await facts.GroupBy(f => new { f.ConferenceId, f.Property }).Select(g => g.Min(f => f.Id)).ToListAsync(cancel);
            told.ForEach(first => groups.TryAdd(first, 1));
        }
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
