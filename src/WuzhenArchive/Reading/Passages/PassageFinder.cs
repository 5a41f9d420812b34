using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Passages;

/// <summary>Lists the quotations of an article with their kinds; those inside a statement's content are its speaker's words.</summary>
/// <param name="statements">In the order of the text.</param>
internal sealed class PassageFinder(string text, string shadow, IReadOnlyList<StatementReading> statements)
{
    // The first statement that is not yet over: quotations and statements are walked side by side.
    private int first;

    public IEnumerable<PassageReading> Find(IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind == RegionKind.Blockquote)
            {
                yield return Block(paragraph);
                continue;
            }
            foreach (var quotation in paragraph.Quotations)
            {
                yield return Passage(quotation, paragraph);
            }
        }
    }

    public IEnumerable<PassageReading> InTitle(Span title) =>
        QuotationScanner.Scan(text, title).Select(q => new PassageReading(PassageSorter.KindOf(shadow, q, null), q.Span, null, null, null));

    private PassageReading Block(Paragraph paragraph)
    {
        var index = IndexOf(paragraph.Span);
        return index < 0 ? new(PassageKind.Block, paragraph.Span, null, null, null)
            : new(PassageKind.Block, statements[index].Content[0], statements[index].Speaker, null, index);
    }

    private PassageReading Passage(Quotation quotation, Paragraph paragraph)
    {
        if (quotation.IsTheme)
        {
            return new(PassageKind.Name, quotation.Span, null, null, null);
        }
        var index = IndexOf(quotation.Span);
        if (index < 0)
        {
            var sentence = paragraph.SentenceAt(quotation.Span);
            return new(PassageSorter.KindOf(shadow, quotation, sentence), quotation.Span, null, null, null);
        }
        var statement = statements[index];
        var kind = statement.Mode is StatementMode.Direct ? PassageKind.Direct : PassageKind.Mixed;
        return new(kind, quotation.Span, statement.Speaker, statement.Cue, index);
    }

    private int IndexOf(Span span)
    {
        while (first < statements.Count && statements[first].Content[^1].End <= span.Start)
        {
            first++;
        }
        for (var i = first; i < statements.Count && statements[i].Content[0].Start < span.End; i++)
        {
            if (statements[i].Content.Any(c => c.Overlaps(span)))
            {
                return i;
            }
        }
        return -1;
    }
}
