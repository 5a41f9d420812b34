using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Decides, for everything found in an article and nowhere else, which year of the conference it belongs to: the edition at which it
/// was said, else the edition its sentence is about, else the article's own, else none.
/// </summary>
internal sealed class PlaceYears(int? article)
{
    public PlaceYear? Of(StatementReading statement) => statement.Occasion is { Kind: OccasionKind.Stated or OccasionKind.Context, Year: { } year }
        ? new(year, YearBasis.SaidAt)
        : At(statement.Content is [var first, ..] ? first : statement.Sentence);

    public PlaceYear? At(Span place) => article is { } year ? new(year, YearBasis.ArticleOn) : null;
}
