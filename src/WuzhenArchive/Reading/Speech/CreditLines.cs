using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Who stands behind a quotation: "— Petra Lund, mayor" below it or at its end, the footer of a block quotation, the signature of an
/// embedded post.
/// </summary>
internal sealed class CreditLines(NameTable names, SourceFinder sources)
{
    private const int MostUnits = 30;
    private const AttributionRule Rule = AttributionRule.CreditBehindAQuotation;

    private readonly HashSet<Paragraph> claimed = [];

    // The last name without a dash that was a credit: where quotations and names take turns, all names stand behind or all before.
    private int lastBare = -2;

    /// <summary>Credits of whole paragraphs, which become block quotations, or direct speech where they stand in marks.</summary>
    public IEnumerable<Attribution> Find(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var paragraph = paragraphs[p];
            if (Line(paragraph, paragraph.Sentences[0], 0, isAlone: true) is { } credit && p > 0 && paragraph.Sentences.Count(s => !s.IsParenthesis) == 1)
            {
                var quoted = Before(paragraphs, p, credit.HasDash);
                paragraph.Kind = quoted.Count > 0 ? RegionKind.Paragraph : paragraph.Kind;
                foreach (var one in quoted)
                {
                    yield return Made(one, one.Span, credit.Source);
                }
            }
            else if (AtEnd(paragraph) is { } end)
            {
                var content = Span.FromBounds(paragraph.Span.Start, end.Dash);
                if (paragraph.Kind != RegionKind.Blockquote)
                {
                    paragraph.Kind = IsPost(paragraph, end.Source) ? RegionKind.Blockquote : paragraph.Kind;
                }
                if (paragraph.Kind == RegionKind.Blockquote)
                {
                    foreach (var one in Run(paragraphs, p))
                    {
                        yield return Made(one, one.Span, end.Source);
                    }
                    yield return Made(paragraph, Trimmed(paragraph.Text, content), end.Source);
                }
            }
        }
    }

    /// <summary>“The river is low.” — Otto Brandt, mayor: in one paragraph of prose.</summary>
    public Attribution? Inline(Sentence sentence)
    {
        var first = 0;
        // "• “The lock is dry.” – Hugo Lindt"
        while (first < sentence.Count && sentence[first].Kind == UnitKind.Mark)
        {
            first++;
        }
        var dash = first;
        while (sentence.IsQuotation(dash))
        {
            dash++;
        }
        return dash > first && Line(sentence.Paragraph, sentence, dash, isAlone: false) is { HasDash: true } credit
            ? new(sentence, credit.Source, null, [.. Enumerable.Range(first, dash - first).Select(i => sentence[i].Span)], Rule)
            : null;
    }

    private Attribution Made(Paragraph paragraph, Span content, Source source)
    {
        claimed.Add(paragraph);
        return new(paragraph.Sentences[0], source, null, [content], Rule) { IsBlock = paragraph.Kind == RegionKind.Blockquote };
    }

    private sealed record Credit(Source Source, bool HasDash);

    // "— Petra Lund, mayor of Norrvik": a dash, a name, and no verb. Without the dash the paragraph must be nothing but the name and its role.
    private Credit? Line(Paragraph paragraph, Sentence sentence, int start, bool isAlone)
    {
        var hasDash = IsDash(sentence, start);
        var first = start + (hasDash ? 1 : 0);
        var last = sentence.LastBeforeClosing();
        if (sentence.IsParenthesis || first > last || last - first > MostUnits || (!hasDash && (!isAlone || sentence[sentence.Count - 1].Kind == UnitKind.Mark)) || sentence.IsMark(sentence.Count - 1, ':')
            || (paragraph.Quotations.Count > 0 && isAlone))
        {
            return null;
        }
        var mention = names.Within(sentence, first, last).FirstOrDefault();
        if (mention is null || mention.PhraseFirst > first + (sentence.Is(first, WordClass.Determiner) ? 1 : 0) || mention.Kind is NameKind.Event or NameKind.Place)
        {
            return hasDash && Enumerable.Range(first, Math.Min(5, last - first + 1)).FirstOrDefault(i => sentence.Is(i, WordClass.Role | WordClass.Human), -1) is >= 0 and var head && !Clauses.HasVerb(sentence, first, last)
                ? new(new(sentence, sentence.Cover(first, last), first, last, head, null), true)
                : null;
        }
        return (hasDash || mention.Kind == NameKind.Person) && !(mention.Last < last && Clauses.HasVerb(sentence, mention.Last + 1, last))
            ? new(sources.Made(sentence, first, mention.Last, mention), hasDash)
            : null;
    }

    private static bool IsDash(Sentence sentence, int i) => sentence.IsMark(i, '\u2013') || sentence.IsMark(i, '-') || sentence.IsMark(i, '~');

    // "The river is low. — Petra Lund": the last dash of a paragraph, behind the end of a sentence, before a name and nothing more.
    private (Source Source, int Dash)? AtEnd(Paragraph paragraph)
    {
        var sentence = paragraph.Sentences.LastOrDefault(s => !s.IsParenthesis);
        for (var i = (sentence?.LastBeforeClosing() ?? 0) - 1; sentence is not null && i > 0 && sentence.LastBeforeClosing() - i < MostUnits; i--)
        {
            if (IsDash(sentence, i))
            {
                return Line(paragraph, sentence, i, isAlone: false) is { } credit && (IsOver(sentence, i - 1) || IsPost(paragraph, credit.Source)) ? (credit.Source, sentence[i].Span.Start) : null;
            }
        }
        return null;
    }

    private static bool IsOver(Sentence sentence, int i) =>
        sentence.IsQuotation(i) || (sentence[i].Kind == UnitKind.Mark && sentence[i].Mark is '.' or '!' or '?' or '…' or ')');

    // "— Otto Berg (@ottoberg) June 1, 2022"
    private static bool IsPost(Paragraph paragraph, Source source)
    {
        var behind = paragraph.Text.AsSpan(source.Span.End, paragraph.Span.End - source.Span.End).TrimStart();
        return behind.StartsWith("(@");
    }

    // What stands above a credit: a block quotation that nobody has claimed, or a paragraph in marks from end to end, with those that it goes on from.
    private List<Paragraph> Before(IReadOnlyList<Paragraph> paragraphs, int credit, bool hasDash)
    {
        var quoted = Run(paragraphs, credit);
        for (var p = credit - 1; quoted.Count == 0 && p >= 0 && paragraphs[p] is { Kind: RegionKind.Paragraph } paragraph && IsQuoted(paragraph); p--)
        {
            if (p > 0 && IsQuoted(paragraphs[p - 1]) && !paragraphs[p - 1].Quotations[^1].Closed && paragraphs[p - 1].Kind == RegionKind.Paragraph)
            {
                continue;
            }
            if (hasDash || lastBare == p - 1 || p == 0 || (paragraphs[p - 1].Text[paragraphs[p - 1].Span.End - 1] is not (':' or ',') && Line(paragraphs[p - 1], paragraphs[p - 1].Sentences[0], 0, isAlone: true) is null))
            {
                lastBare = hasDash ? lastBare : credit;
                quoted.AddRange(paragraphs.Skip(p).Take(credit - p));
            }
            break;
        }
        return quoted;
    }

    private List<Paragraph> Run(IReadOnlyList<Paragraph> paragraphs, int end)
    {
        var first = end;
        while (first > 0 && paragraphs[first - 1].Kind == RegionKind.Blockquote && !claimed.Contains(paragraphs[first - 1]) && IsNext(paragraphs[first - 1], paragraphs[first]))
        {
            first--;
        }
        return [.. paragraphs.Skip(first).Take(end - first)];
    }

    private static bool IsNext(Paragraph paragraph, Paragraph next) => paragraph.Text.AsSpan(paragraph.Span.End, next.Span.Start - paragraph.Span.End).IsWhiteSpace();

    private static bool IsQuoted(Paragraph paragraph) => paragraph.Quotations is [var only] && only.Span == paragraph.Span;

    private static Span Trimmed(string text, Span span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return Span.FromBounds(span.Start, end);
    }
}
