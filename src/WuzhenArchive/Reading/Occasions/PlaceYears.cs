using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Decides, for everything found in an article and nowhere else, which year of the conference it belongs to: the edition at which it
/// was said, else the edition its sentence is about, else the article's own, else none.
/// </summary>
internal sealed class PlaceYears
{
    private readonly int? article;
    private readonly List<Sentence> sentences;
    private readonly SentenceYears years;

    /// <param name="article">The edition the article is about.</param>
    /// <param name="sentences">In the order of the text.</param>
    public PlaceYears(int? article, IEnumerable<Sentence> sentences, SentenceYears years) =>
        (this.article, this.sentences, this.years) = (article, [.. sentences.Where(s => !s.IsParenthesis)], years);

    public PlaceYear? Of(StatementReading statement) => statement.Occasion is { Kind: OccasionKind.Stated or OccasionKind.Context, Year: { } year }
        ? new(year, YearBasis.SaidAt)
        : At(statement.Content is [var first, ..] ? first : statement.Sentence);

    /// <param name="saying">The statement that says the words; null: the author does.</param>
    public PlaceYear? Of(StatementReading? saying, Span place) => saying is not null && Of(saying) is { Basis: YearBasis.SaidAt } said ? said : At(place);

    public PlaceYear? At(Span place)
    {
        var begun = Rising.CountFirst(sentences, s => s.Span.Start <= place.Start);
        return begun > 0 && sentences[begun - 1] is var sentence && sentence.Span.Contains(place.Start) && Named(sentence, place) is { } named ? new(named, YearBasis.About)
            : article is { } year ? new(year, YearBasis.ArticleOn)
            : null;
    }

    // Of several years the one last named before the place: "from free passage in 2021 to open water in 2022".
    private int? Named(Sentence sentence, Span place)
    {
        var named = years.In(sentence);
        return named.Count == 0 ? null : (named.Where(n => n.Evidence.Start <= place.Start).DefaultIfEmpty(named[0]).Last()).Year;
    }
}
