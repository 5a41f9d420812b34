using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>Where a fact is told first, before its article is looked at.</summary>
/// <param name="Articles">How many tell it.</param>
public sealed record ToldPlace(
    int Year, string Property, string Value, string? Speaker, string? Manner, int Article, int? Paragraph, Span Span, int Articles)
{
    public string? Hedge { get; init; }

    /// <summary>"opened by: Xi Jinping" as a fact says nothing that the appearance "Xi Jinping opened, in person" does not.</summary>
    public bool SaysTheSameAs(ToldPlace fact) =>
        fact.Year == Year && fact.Property == Property && fact.Value.Contains(Value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Places of facts; the facts with their sentences can be had when all that stands on the shelf is wanted.</summary>
public sealed class ToldPlaces
{
    private readonly Lazy<IReadOnlyList<ToldFact>> facts;

    public ToldPlaces(ArticleShelf shelf, IReadOnlyList<ToldPlace> places)
    {
        Places = places;
        facts = new(() => [.. places.Select(p => new ToldFact(p.Year, p.Property, p.Value, p.Speaker, p.Manner, EvidenceOf(p, shelf[p.Article]), p.Articles) { Hedge = p.Hedge })]);
        shelf.Want(places.Select(p => p.Article));
    }

    public IReadOnlyList<ToldPlace> Places { get; }

    public IReadOnlyList<ToldFact> Facts => facts.Value;

    // A fact belongs to the year it is told of, whoever says it.
    private static Evidence EvidenceOf(ToldPlace place, AnnotatedArticle article)
    {
        var evidence = article.Around(place.Span, place.Paragraph);
        return evidence.Year == place.Year ? evidence
            : evidence with { Setting = new(place.Year, article.Year == place.Year ? YearBasis.ArticleOn : YearBasis.About, evidence.Setting.Occasion) };
    }
}
