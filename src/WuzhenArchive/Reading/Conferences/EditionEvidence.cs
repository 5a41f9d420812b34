using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The part of an article that speaks for an edition.</summary>
internal enum Where
{
    Title,
    Lead,
    Later,
    Caption,

    /// <summary>The lines above the article and below it.</summary>
    Around,

    /// <summary>The article's own date.</summary>
    Date,
}

/// <summary>One sign that an article is about an edition.</summary>
/// <param name="Span">The place that says so; null when only a date outside the text does.</param>
internal sealed record EditionEvidence(int Year, double Weight, Span? Span, Where Where, int? Ordinal = null, int? Month = null);
