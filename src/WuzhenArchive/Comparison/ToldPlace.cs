using WuzhenArchive.Evidence;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>Where a fact is told first, before its article is looked at.</summary>
/// <param name="Articles">How many tell it.</param>
public sealed record ToldPlace(
    int Year, FactProperty Property, string Value, string? Speaker, string? Manner, int Article, int? Paragraph, Span Span, int Articles)
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
        facts = new(() => [.. places.Select(p => FactOf(p, shelf[p.Article]))]);
        shelf.Want(places.Select(p => p.Article));
    }

    public IReadOnlyList<ToldPlace> Places { get; }

    public IReadOnlyList<ToldFact> Facts => facts.Value;

    private static ToldFact FactOf(ToldPlace place, AnnotatedArticle article) =>
        new(place.Year, place.Property, place.Value, place.Speaker, place.Manner, EvidenceOf(place, article),
            place.Articles)
        { Hedge = place.Hedge };

    // A fact belongs to the year it is told of, whoever says it.
    private static ShownSentence EvidenceOf(ToldPlace place, AnnotatedArticle article)
    {
        var evidence = article.Around(place.Span, place.Paragraph);
        var basis = article.Year == place.Year ? YearBasis.ArticleOn : YearBasis.About;
        return evidence.Year == place.Year ? evidence : evidence with { Setting = new(place.Year, basis, evidence.Setting.Occasion) };
    }
}
