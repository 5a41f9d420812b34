using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>The regions of an article that have a number, for finding the one a place stands in.</summary>
internal sealed class NumberedParagraphs(IEnumerable<RegionReading> regions)
{
    private readonly RegionReading[] numbered = [.. regions.Where(r => r.Number is not null).OrderBy(r => r.Span.Start)];

    /// <summary>
    /// The number of the paragraph that holds a place. Paragraphs do not overlap, so only the last to begin before it can.
    /// </summary>
    public int? At(int place)
    {
        var begun = Rising.CountFirst(numbered, r => r.Span.Start <= place);
        return begun > 0 && numbered[begun - 1].Span.Contains(place) ? numbered[begun - 1].Number : null;
    }
}
