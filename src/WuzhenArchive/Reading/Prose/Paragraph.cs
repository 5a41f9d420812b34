using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>A paragraph cut into quotations and sentences.</summary>
internal sealed class Paragraph
{
    private Paragraph(string text, int number, Span span, RegionKind kind, IReadOnlyList<Quotation> quotations) =>
        (Text, Number, Span, Kind, Quotations) = (text, number, span, kind, quotations);

    /// <summary>The text of the whole article.</summary>
    public string Text { get; }

    public int Number { get; }

    public Span Span { get; }

    public RegionKind Kind { get; set; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>In the order of the text; a parenthesis follows the sentence it stands in.</summary>
    public IReadOnlyList<Sentence> Sentences { get; private set; } = [];

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

    public static Paragraph Cut(string text, string shadow, RegionReading region)
    {
        var paragraph = new Paragraph(text, region.Number ?? 0, region.Span, region.Kind, [.. QuotationScanner.Scan(text, region.Span).Select(q => q with { IsTheme = ThemeMarks.Announce(shadow, region.Span, q.Span.Start) })]);
        paragraph.Sentences = SentenceSplitter.Split(shadow, paragraph, Units(shadow, paragraph));
        return paragraph;
    }

    private static List<Unit> Units(string shadow, Paragraph paragraph)
    {
        var units = new List<Unit>((paragraph.Span.Length / 4) + 4);
        var place = paragraph.Span.Start;
        foreach (var quotation in paragraph.Quotations)
        {
            AddWords(shadow, Span.FromBounds(place, quotation.Span.Start), units);
            units.Add(new(UnitKind.Quotation, quotation.Span, WordClass.None, '"'));
            place = quotation.Span.End;
        }
        AddWords(shadow, Span.FromBounds(place, paragraph.Span.End), units);
        return units;
    }

    private static void AddWords(string shadow, Span stretch, List<Unit> units)
    {
        var tokens = Tokenizer.Cut(shadow, stretch);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsDotInside(shadow, tokens, i))
            {
                continue;
            }
            var token = tokens[i];
            units.Add(token.Kind switch
            {
                TokenKind.Word => new(UnitKind.Word, token.Span, Words.ClassOf(token.Span.In(shadow)), ' '),
                TokenKind.Number => new(UnitKind.Number, token.Span, WordClass.None, ' '),
                TokenKind.Possessive => new(UnitKind.Possessive, token.Span, WordClass.None, '\''),
                _ => new(UnitKind.Mark, token.Span, WordClass.None, shadow[token.Start]),
            });
        }
    }

    // "Blue Harbour Co. Ltd. said", "Otto Berg Jr., who": the dot of a shortened word that ends a name, where the sentence goes on.
    private static bool IsDotInside(string shadow, List<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Count && shadow[tokens[i].Start] == '.' && tokens[i - 1].End == tokens[i].Start && Abbreviations.EndsName(WordAt(shadow, tokens[i - 1]))
        && (shadow[tokens[i + 1].Start] is ',' or '\'' || char.IsLower(shadow[tokens[i + 1].Start]) || Abbreviations.EndsName(WordAt(shadow, tokens[i + 1])));

    private static ReadOnlySpan<char> WordAt(string shadow, Token token) => shadow.AsSpan(token.Start, token.Length);
}
