using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Corrections;

/// <summary>Makes statements of a curator's words: the pieces of the content stand in one paragraph, source and cue nearest to them.</summary>
internal sealed class Additions(NamedPlaces places, NameTable names, IReadOnlyList<Paragraph> paragraphs)
{
    /// <param name="words">Where the first piece stands.</param>
    /// <returns>The statement; or null, and the rest of a sentence that begins with the words.</returns>
    public (StatementReading? Statement, string Why) Make(StatementAddition addition, Span words)
    {
        if (paragraphs.FirstOrDefault(p => p.Span.Contains(words)) is not { } paragraph)
        {
            return (null, "stand in no paragraph");
        }
        var content = new List<Span> { words };
        foreach (var more in addition.More)
        {
            if (places.In(Span.FromBounds(content[^1].End, paragraph.Span.End), more).Take(1).ToList() is not [var next])
            {
                return (null, $"are not followed by {NamedPlaces.Naming(more)} in their paragraph");
            }
            content.Add(next);
        }
        if (RefusalOf(addition.Mode, content) is { } refusal)
        {
            return (null, refusal);
        }
        var (source, cue) = (Near(addition.Source, paragraph, words), Near(addition.Cue, paragraph, words));
        return (addition.Source, source, addition.Cue, cue) switch
        {
            ({ } named, null, _, _) => (null, $"have no source '{named}' in their paragraph"),
            (_, _, { } named, null) => (null, $"have no cue '{named}' in their paragraph"),
            _ => (Statement(addition, paragraph, content, source, cue), ""),
        };
    }

    /// <summary>The name as the authority file has it, or the article in full: "Berg" is Otto Berg where nobody else there is a Berg.</summary>
    public string? SpeakerOf(string name) => name == StatementCorrection.Unattributed ? null : names.Known(name) ?? names.OfFamily(name) ?? InFull(name) ?? name;

    private string? InFull(string name) =>
        names.Mentions.Select(m => m.Name).OfType<string>().Distinct().Where(n => n.EndsWith(" " + name, StringComparison.Ordinal)).ToList() is [var only] ? only : null;

    /// <summary>Why words cannot be in a mode: nothing is shown as quoted that does not stand in quotation marks. Null when they can.</summary>
    public string? RefusalOf(StatementMode? mode, IReadOnlyList<Span> content) => mode switch
    {
        StatementMode.Direct when !content.All(c => Quotations(c).Any(q => q.Contains(c))) => "are not in quotation marks from end to end, as 'mode: direct' needs",
        StatementMode.Mixed when !content.Any(c => Quotations(c).Any()) => "hold no words in quotation marks, as 'mode: mixed' needs",
        _ => null,
    };

    private IEnumerable<Span> Quotations(Span content) =>
        paragraphs.Where(p => p.Span.Contains(content)).SelectMany(p => p.QuotationsAt(content)).Select(q => q.Span);

    private StatementReading Statement(StatementAddition addition, Paragraph paragraph, List<Span> content, Span? source, Span? cue)
    {
        var whole = Span.FromBounds(content[0].Start, content[^1].End);
        var sentence = addition.Mode == StatementMode.Block ? null : paragraph.Sentences.LastOrDefault(s => !s.IsParenthesis && s.Span.Start <= whole.Start);
        var around = sentence is null ? whole : Span.FromBounds(sentence.Span.Start, Math.Max(sentence.Span.End, whole.End));
        return new(addition.Mode, addition.Speaker is { } name ? SpeakerOf(name) : null, source, cue, content, around, sentence?.Heading, AttributionRule.AddedByACurator);
    }

    private Span? Near(string? words, Paragraph paragraph, Span content) => words is null ? null
        : places.In(paragraph.Span, words).OrderBy(w => Math.Min(Math.Abs(w.End - content.Start), Math.Abs(w.Start - content.End))).Select(w => (Span?)w).FirstOrDefault();
}
