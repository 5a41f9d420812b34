using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The editions a sentence is about, asked by the place of a fact.</summary>
/// <param name="Only">The one edition of the whole sentence; null where there are several or none can be told.</param>
/// <param name="Otherwise">The edition it would be about if it named none: the paragraph's, or the article's.</param>
internal sealed record FactEditions(IReadOnlyList<NamedEdition> Found, int? Only, int? Otherwise)
{
    /// <summary>Of several editions the one named last before the fact, or first behind it.</summary>
    public int? Of(Span place) =>
        Only ?? Found.Where(f => f.Evidence.Start <= place.Start).MaxBy(f => f.Evidence.End)?.Year ?? Found.MinBy(f => f.Evidence.Start)?.Year;
}
