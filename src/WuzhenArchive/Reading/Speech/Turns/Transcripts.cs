using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech.Turns;

/// <summary>
/// Turns of a talk: paragraphs that begin with who speaks and a colon, at least two in an article ("BERG: The river is low.", "Q: Is it?",
/// "Anna Berg:" alone above her words). All of the paragraph behind the colon is the speaker's, and so are the paragraphs to the next turn.
/// </summary>
internal sealed class Transcripts(NameTable names)
{
    private const int Fewest = 2;
    private const AttributionRule Rule = AttributionRule.TurnOfATranscript;
    private const AttributionRule GoesOn = AttributionRule.TurnThatGoesOn;
    private const AttributionRule Live = AttributionRule.LineOfALiveReport;

    private readonly TurnSpeakers speakers = new(names);

    private sealed record Turn(Paragraph Paragraph, TurnLabel? Label);

    /// <summary>The statement is a turn, or a further paragraph of one.</summary>
    public static bool IsTurn(StatementReading statement) => statement.Rule is Rule or GoesOn;

    public IEnumerable<Attribution> Find(IReadOnlyList<Paragraph> paragraphs)
    {
        var turns = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).Select(p => new Turn(p, TurnLabels.Of(p))).ToList();
        turns = Believed(turns);
        var last = turns.FindLastIndex(t => t.Label is not null);
        if (last < 0)
        {
            yield break;
        }
        TurnLabel? label = null;
        string? speaker = null;
        var (source, end) = ((Source?)null, End(turns, last));
        for (var i = 0; i <= end; i++)
        {
            var (paragraph, own) = turns[i];
            if (own is not null)
            {
                (label, speaker, source) = (own, speakers.Of(own), SourceOf(paragraph, own));
            }
            else if (label is null || Interrupts(turns, i, label, speaker))
            {
                label = null;
                continue;
            }
            var start = own?.Behind ?? paragraph.Span.Start;
            if (start >= paragraph.Span.End)
            {
                continue;
            }
            if (IsQuoted(paragraph, start, label))
            {
                label = null;
                continue;
            }
            var content = Span.FromBounds(start, paragraph.Span.End);
            if (label.IsOfDay)
            {
                yield return new(paragraph.Sentences[0], source, null, [content], Live) { Speaker = speaker };
                label = null;
                continue;
            }
            paragraph.Kind = RegionKind.Blockquote;
            yield return new(paragraph.Sentences[0], source, null, [content], own is null ? GoesOn : Rule) { Speaker = speaker, IsBlock = true };
        }
    }

    // A line and a colon is a turn only among others: two that are surely speakers', or names that take turns.
    private List<Turn> Believed(List<Turn> turns)
    {
        var labels = turns.Select(t => t.Label).OfType<TurnLabel>().ToList();
        var often = labels.CountBy(l => l.Name, StringComparer.OrdinalIgnoreCase).Where(l => l.Value > 1).Select(l => l.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sure = labels.Where(l => l.Kind != LabelKind.Words || speakers.IsPerson(l)).ToHashSet(ReferenceEqualityComparer.Instance);
        var fit = labels.Where(l => sure.Contains(l) || (often.Contains(l.Name) && TurnSpeakers.CanBeName(l)) || (sure.Count > 0 && often.Contains(l.Name)) || (sure.Count >= Fewest && TurnSpeakers.CanBeName(l))).ToHashSet(ReferenceEqualityComparer.Instance);
        // "A. Berg was not so sure." is an answer only where somebody asks.
        if (!labels.Exists(l => l.Kind == LabelKind.Part))
        {
            fit.RemoveWhere(l => l is TurnLabel { Kind: LabelKind.Answer });
        }
        var named = labels.Where(fit.Contains).ToList();
        if (named.Count < Fewest || !(named.Exists(l => IsSpeakers(l, often)) || IsTalk(turns, named, often)))
        {
            return [];
        }
        speakers.Introduce(named);
        return turns.ConvertAll(t => t.Label is { } label && !fit.Contains(label) ? new(t.Paragraph, null) : t);
    }

    // "ADAPTATION FUND: Parties reviewed the rules." has capitals too: they are a speaker's who comes again, or whom the article knows.
    private bool IsSpeakers(TurnLabel label, HashSet<string> often) =>
        label.IsOfDay || (label.Kind == LabelKind.Capitals ? often.Contains(label.Name) || speakers.IsPerson(label) : label.Kind != LabelKind.Words);

    // "Anna Berg: The mayor of Norrvik since May." in a who's who takes no turns; in a talk somebody comes again, or says "I" and "you".
    private static bool IsTalk(List<Turn> turns, List<TurnLabel> named, HashSet<string> often) =>
        named.Exists(l => often.Contains(l.Name)) || named.TrueForAll(l => l.IsTitled)
        || turns.Count(t => t.Label is not null && t.Paragraph.Addresses()) * 2 >= named.Count
        || (turns.Exists(t => t.Label is null && t.Paragraph.Addresses()) && turns.TrueForAll(t => t.Label is null || t.Label.Behind >= t.Paragraph.Span.End));

    // Behind the last turn the talk goes on as far as somebody still says "I" or "you", and the author does not begin to tell.
    private int End(List<Turn> turns, int last)
    {
        var end = last;
        var label = turns[last].Label!;
        if (label.Behind >= turns[last].Paragraph.Span.End && last + 1 < turns.Count)
        {
            end = last + 1;
        }
        var speaker = speakers.Of(label);
        for (var i = last + 1; i < turns.Count && !Interrupts(turns, i, label, speaker); i++)
        {
            end = turns[i].Paragraph.Addresses() || (label.IsInMarks && IsOneQuotation(turns[i].Paragraph)) ? i : end;
        }
        return end;
    }

    // "(Laughter)", a heading, a clock, or the author's own words about the speaker: "Berg spoke for an hour."
    private bool Interrupts(List<Turn> turns, int i, TurnLabel label, string? speaker)
    {
        var paragraph = turns[i].Paragraph;
        return label.IsOfDay || IsStageDirection(paragraph) || (label.IsInMarks && !IsOneQuotation(paragraph)) || IsParted(turns[i - 1].Paragraph, paragraph)
            || Clock.Behind(paragraph.Text, paragraph.Span.Start, paragraph.Span.End, out _) > paragraph.Span.Start
            || (!label.IsInMarks && paragraph.Sentences.Any(s => names.Within(s, 0, s.Count - 1).Any(m => m.Kind == NameKind.Person && m.Name == speaker)));
    }

    // A heading, a caption or furniture stands between.
    private static bool IsParted(Paragraph before, Paragraph paragraph) =>
        !before.Text.AsSpan(before.Span.End, paragraph.Span.Start - before.Span.End).IsWhiteSpace();

    private static bool IsOneQuotation(Paragraph paragraph) => paragraph.Quotations is [var only] && only.Span == paragraph.Span;

    // "Engineer Hugo Lindt: “I applied twice.”" is read with the quotations.
    private static bool IsQuoted(Paragraph paragraph, int start, TurnLabel label) =>
        !label.IsInMarks && paragraph.Quotations is [var first, ..] && first.Span.Start == start && (!first.Closed || first.Span.Length * 2 > paragraph.Span.End - start);

    // "(CROSSTALK.)", "“[Laughter]”"
    private static bool IsStageDirection(Paragraph paragraph)
    {
        var words = paragraph.Span.In(paragraph.Text).Trim("\"\u201C\u201D'. ");
        return words.Length > 1 && words[0] is '(' or '[' or '（' && words[^1] is ')' or ']' or '）';
    }

    private static Source? SourceOf(Paragraph paragraph, TurnLabel label)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            var first = -1;
            for (var i = 0; i < sentence.Count && sentence[i].Span.Start < label.Span.End; i++)
            {
                first = first < 0 && sentence[i].Span.Start >= label.Span.Start ? i : first;
                if (first >= 0 && sentence[i].Span.End >= label.Span.End)
                {
                    return new(sentence, label.Span, first, i, i, null);
                }
            }
        }
        return null;
    }
}
