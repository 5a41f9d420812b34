using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>A paragraph cut into quotations and sentences.</summary>
internal sealed class Paragraph(string text, RegionReading region, IReadOnlyList<Quotation> quotations)
{
    /// <summary>The text of the whole article.</summary>
    public string Text { get; } = text;

    public int Number { get; } = region.Number ?? 0;

    public Span Span { get; } = region.Span;

    public RegionKind Kind { get; set; } = region.Kind;

    public IReadOnlyList<Quotation> Quotations { get; } = quotations;

    /// <summary>In the order of the text; a parenthesis follows the sentence it stands in.</summary>
    public IReadOnlyList<Sentence> Sentences { get; set; } = [];

    /// <summary>The quotations that touch a place.</summary>
    public IEnumerable<Quotation> QuotationsAt(Span place) => Quotations.Count == 0 ? [] : Touching(place);

    private IEnumerable<Quotation> Touching(Span place)
    {
        for (var i = FirstBehind(place.Start); i < Quotations.Count && Quotations[i].Span.Start < place.End; i++)
        {
            yield return Quotations[i];
        }
    }

    /// <summary>The quotation that stands exactly there.</summary>
    public Quotation? QuotationAt(Span place) =>
        FirstBehind(place.Start) is var i && i < Quotations.Count && Quotations[i].Span == place ? Quotations[i] : null;

    // The first that ends behind a place.
    private int FirstBehind(int start)
    {
        var (low, high) = (0, Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Quotations[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The sentence, or the parenthesis, that holds a quotation as a unit.</summary>
    public Sentence? SentenceAt(Span quotation)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Span.End <= quotation.Start ? (middle + 1, high) : (low, middle);
        }
        // A sentence and its parentheses share one span.
        for (; low < Sentences.Count && Sentences[low].Span.Start <= quotation.Start; low++)
        {
            if (Sentences[low].Units.Any(u => u.Span == quotation))
            {
                return Sentences[low];
            }
        }
        return null;
    }

    /// <summary>The sentence before another in the same paragraph, parentheses apart.</summary>
    public Sentence? Before(Sentence sentence)
    {
        for (var i = sentence.Index - 1; i >= 0; i--)
        {
            if (!Sentences[i].IsParenthesis && Sentences[i].Span != sentence.Span)
            {
                return Sentences[i];
            }
        }
        return null;
    }

    /// <summary>True where somebody says "I", "we" or "you", or thanks, in the paragraph's own words.</summary>
    public bool Addresses() => Sentences.Any(s => s.Units.Any(u => u.Kind == UnitKind.Word && IsAddressing(u.Span.In(s.Shadow))));

    private static bool IsAddressing(ReadOnlySpan<char> word) => word is "I" or "I'm" or "I've" or "we" or "We" or "you" or "You" or "our" or "Our" or "my" or "My" or "us" or "your" or "Your" or "me" or "Ladies" or "Thank" or "Thanks";
}
