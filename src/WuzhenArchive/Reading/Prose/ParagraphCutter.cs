using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Prose;

/// <summary>Cuts the regions of one article into quotations and sentences, each region once.</summary>
internal sealed class ParagraphCutter(string text, string shadow)
{
    private static readonly string[] ThatOnly = ["that"];

    private readonly Dictionary<Span, Paragraph> known = [];

    // Of the region that is being cut.
    private readonly List<Token> tokens = [];
    private readonly List<Unit> units = [];

    public Paragraph Cut(RegionReading region)
    {
        if (!known.TryGetValue(region.Span, out var paragraph))
        {
            known[region.Span] = paragraph = new(text, region, QuotationsIn(region.Span));
            Fill(paragraph);
            KeepCues();
            paragraph.Sentences = SentenceSplitter.Split(shadow, paragraph, units);
        }
        return paragraph;
    }

    private List<Quotation> QuotationsIn(Span region)
    {
        var quotations = QuotationScanner.Scan(text, region);
        for (var i = 0; i < quotations.Count; i++)
        {
            quotations[i] = quotations[i] with { IsTheme = ThemeMarks.Announce(shadow, region, quotations[i].Span.Start) };
        }
        return quotations;
    }

    private void Fill(Paragraph paragraph)
    {
        units.Clear();
        var place = paragraph.Span.Start;
        foreach (var quotation in paragraph.Quotations)
        {
            AddWords(Span.FromBounds(place, quotation.Span.Start));
            units.Add(new(UnitKind.Quotation, quotation.Span, WordClass.None, '"'));
            place = quotation.Span.End;
        }
        AddWords(Span.FromBounds(place, paragraph.Span.End));
    }

    private void AddWords(Span stretch)
    {
        Tokenizer.Cut(shadow, stretch, tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsDotInside(i))
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

    // "took" reports in "took issue with", "allowed" in "allowed that", and nowhere else: without their particle they are plain verbs.
    private void KeepCues()
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Is(WordClass.Reporting) && !IsCue(i))
            {
                units[i] = units[i] with { Class = units[i].Class & ~WordClass.Reporting };
            }
        }
    }

    private bool IsCue(int i)
    {
        foreach (var verb in Words.ReportingVerbsOf(units[i].Span.In(shadow)))
        {
            if (IsFormOf(verb, i))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsFormOf(ReportingVerb verb, int i) =>
        AreWords(i + 1, verb.Particles) && (verb.Frame != (VerbFrame.Clause | VerbFrame.NeedsThat) || AreWords(i + 1, ThatOnly));

    private bool AreWords(int first, IReadOnlyList<string> words)
    {
        for (var n = 0; n < words.Count; n++)
        {
            if (first + n >= units.Count || !units[first + n].IsWord
                || !units[first + n].Span.In(shadow).Equals(words[n], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return true;
    }

    // "Blue Harbour Co. Ltd. said", "Otto Berg Jr., who": the dot of a shortened word that ends a name, where the sentence goes on.
    private bool IsDotInside(int i) =>
        i > 0 && i + 1 < tokens.Count && shadow[tokens[i].Start] == '.' && tokens[i - 1].End == tokens[i].Start && Abbreviations.EndsName(WordAt(i - 1))
        && (shadow[tokens[i + 1].Start] is ',' or '\'' || char.IsLower(shadow[tokens[i + 1].Start]) || Abbreviations.EndsName(WordAt(i + 1)));

    private ReadOnlySpan<char> WordAt(int i) => tokens[i].Span.In(shadow);
}
