using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Turns of a transcript: paragraphs that begin with a name in capitals and a colon ("BERG: The river is low."), at least two in an
/// article. All of the paragraph behind the colon is the speaker's; a paragraph in the same marks behind it goes on.
/// </summary>
internal sealed class Transcripts(NameTable names)
{
    private const int Fewest = 2;
    private const int LongestName = 40;

    public IEnumerable<Attribution> Find(IReadOnlyList<Paragraph> paragraphs)
    {
        var turns = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).Select(p => (Paragraph: p, Name: NameOf(p))).ToList();
        if (turns.Count(t => t.Name is not null) < Fewest)
        {
            yield break;
        }
        string? speaker = null;
        foreach (var (paragraph, name) in turns)
        {
            var goesOn = name is null && speaker is not null && IsOneQuotation(paragraph) && !IsStageDirection(paragraph);
            speaker = name is { } span ? names.OfFamily(span.Of(paragraph.Text)) ?? InTitleCase(span.Of(paragraph.Text)) : goesOn ? speaker : null;
            if (speaker is null)
            {
                continue;
            }
            var start = name is { } turn ? turn.End + 1 : paragraph.Span.Start;
            while (start < paragraph.Span.End && char.IsWhiteSpace(paragraph.Text[start]))
            {
                start++;
            }
            if (start < paragraph.Span.End)
            {
                paragraph.Kind = RegionKind.Blockquote;
                yield return new(paragraph.Sentences[0], null, name, [Span.FromBounds(start, paragraph.Span.End)], "turn of a transcript") { Speaker = speaker, IsBlock = true };
            }
        }
    }

    // BERG: · "MR. LEE:
    private static Span? NameOf(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var first = paragraph.Span.Start;
        while (first < paragraph.Span.End && text[first] is '"' or '\u201C' or '\'')
        {
            first++;
        }
        var colon = text.IndexOf(':', first, Math.Min(LongestName, paragraph.Span.End - first));
        if (colon <= first + 1)
        {
            return null;
        }
        for (var i = first; i < colon; i++)
        {
            if (!char.IsUpper(text[i]) && text[i] is not ' ' and not '.' and not '-' and not '\'' and not '\u2019')
            {
                return null;
            }
        }
        return char.IsUpper(text[first]) ? Span.FromBounds(first, colon) : null;
    }

    private static bool IsOneQuotation(Paragraph paragraph) => paragraph.Quotations is [var only] && only.Span == paragraph.Span;

    // "(CROSSTALK.)"
    private static bool IsStageDirection(Paragraph paragraph) => paragraph.Text[paragraph.Quotations[0].Inner.Start] is '(' or '[';

    private static string InTitleCase(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));
}
