using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <param name="Topic">The slug of the topic in the authority file.</param>
public sealed record TopicReading(string Topic, Span Span)
{
    /// <summary>Of the statement that says it; null in the author's own words.</summary>
    public OccasionKind? Occasion { get; init; }

    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }
}

/// <summary>The article says that one wording replaces another.</summary>
public sealed record ReplacementReading(Span New, Span Old, Span Sentence)
{
    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }
}
