using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Quotations that stand alone as sentences: “The river is low,” Berg said. “It will be lower.” They belong to who speaks in the same
/// paragraph, else to who was announced at the end of the one before (“Berg went on:”), else to who was being quoted there.
/// </summary>
internal sealed class FloatingQuotations(NameTable names, Announcers announcers)
{
    private const int ShortestStart = 25;

    private Attribution? quoted;

    // What the paragraph before ended with, in words or marks: a quotation that opens the next goes on with it.
    private Attribution? reported;
    private Announcers.Announced? announced;

    // The paragraph before ended in a quotation that is still open, and somebody is known to speak in it.
    private bool open;

    // Names without a colon stand above their quotations here ("Ann Lee, president of Blue Harbour"), and not below.
    private bool labelled;
    private bool wasQuoted;

    /// <summary>Call it paragraph by paragraph, in order: it remembers who spoke last.</summary>
    /// <param name="ahead">Who is named where the quotation that this paragraph leaves open is closed.</param>
    public List<Attribution> Find(Paragraph paragraph, IReadOnlyList<Attribution> said, IReadOnlyList<Cue> unused, Attribution? ahead)
    {
        List<Attribution> found = paragraph.Quotations.Count > 0 ? InMarks(paragraph, said, ahead) : [];
        quoted = paragraph.Quotations.Count > 0 ? quoted : null;
        reported = said.LastOrDefault(a => a.Sentence == paragraph.Sentences[^1] && a.Source is not null);
        announced = announcers.Of(paragraph, unused, isName: !wasQuoted || labelled);
        wasQuoted = paragraph.Quotations is [var first, ..] && first.Span.Start == paragraph.Span.Start;
        labelled = announced is { Cue: null } || (labelled && wasQuoted);
        open = paragraph.Quotations is [.., { Closed: false }] && quoted is not null;
        return found;
    }

    private List<Attribution> InMarks(Paragraph paragraph, IReadOnlyList<Attribution> said, Attribution? ahead)
    {
        List<Attribution> here = said.Count == 0 ? [] : SaidInMarks(paragraph, said);
        List<Attribution> found = [];
        List<Attribution> within = [];
        foreach (var sentence in Free(paragraph, said))
        {
            var isWhole = IsAlone(sentence) || RunsOn(sentence);
            var own = IsAlone(sentence) ? Belonging(sentence, here, said, ahead) : isWhole ? RunningOn(sentence, here) : Within(sentence, here);
            if (own is not null)
            {
                (isWhole ? found : within).Add(own);
            }
        }
        found.AddRange(within);
        quoted = Last(here, Last(found, null)) ?? quoted;
        return found;
    }

    private static List<Attribution> SaidInMarks(Paragraph paragraph, IReadOnlyList<Attribution> said) =>
        [.. said.Where(a => a.Content.Any(c => paragraph.QuotationsAt(c).Any())).OrderBy(a => a.Content[0])];

    // Sentences with quotations in which nobody is said to speak.
    private static IEnumerable<Sentence> Free(Paragraph paragraph, IReadOnlyList<Attribution> said)
    {
        var taken = said.Count == 0 ? null : said.Select(a => a.Sentence).ToHashSet();
        foreach (var sentence in paragraph.Sentences)
        {
            if (sentence.HasQuotation && taken?.Contains(sentence) is not true)
            {
                yield return sentence;
            }
        }
    }

    // The one whose words begin last.
    private static Attribution? Last(List<Attribution> said, Attribution? last)
    {
        foreach (var attribution in said)
        {
            last = last is null || attribution.Content[0] >= last.Content[0] ? attribution : last;
        }
        return last;
    }

    private Attribution? Belonging(Sentence sentence, List<Attribution> here, IReadOnlyList<Attribution> said, Attribution? ahead)
    {
        var content = sentence.Units.Where(u => u.Kind == UnitKind.Quotation).Select(u => u.Span).ToList();
        if (LastBefore(here, content[0]) is { } before)
        {
            if (ActsBetween(before, sentence))
            {
                return null;
            }
            return Continued(sentence, content, before, AttributionRule.QuotationThatGoesOn);
        }
        if (announced is { } who && sentence.Index == 0)
        {
            return new(sentence, who.Source, who.Cue, content, who.Cue is null ? AttributionRule.NameAboveAQuotation : AttributionRule.QuotationAnnouncedBefore);
        }
        if (ahead is not null && !open)
        {
            return Continued(sentence, content, ahead, AttributionRule.QuotationWithALaterCue);
        }
        if (said.LastOrDefault(a => a.Sentence == sentence.Paragraph.Before(sentence)) is { } telling)
        {
            return Continued(sentence, content, telling, AttributionRule.QuotationBehindReportedSpeech);
        }
        return here.Count > 0 ? Continued(sentence, content, here[0], AttributionRule.QuotationBeforeOneWithACue)
            : (quoted ?? (sentence.Index == 0 ? reported : null)) is { } last ? Continued(sentence, content, last, AttributionRule.QuotationThatGoesOnInTheNextParagraph)
            : null;
    }

    // “The river is low,” Berg said. For keepers, on the other hand, “it has never been better”: nobody else is named, so he goes on.
    private Attribution? Within(Sentence sentence, List<Attribution> here)
    {
        var at = sentence.IsParenthesis ? -1 : Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence.IsQuotation(i) && sentence[i].Span.Length > ShortestStart, -1);
        return at > 0 && LastBefore(here, sentence[at].Span) is { } before && before.Sentence == sentence.Paragraph.Before(sentence)
            && !names.Within(sentence, 0, sentence.Count - 1).Any(m => m.Kind is NameKind.Person or NameKind.Body) && !sentence.Units.Any(u => u.Is(Lexicon.WordClass.PersonalPronoun | Lexicon.WordClass.Human | Lexicon.WordClass.Role))
                ? Continued(sentence, [sentence[at].Span], before, AttributionRule.QuotationWithinTheAuthorsSentence)
                : null;
    }

    // “The river is low,” Berg said. Lee shook her head. “It is not.”: the second words are hardly Berg's.
    private bool ActsBetween(Attribution speaking, Sentence sentence)
    {
        for (var other = sentence.Paragraph.Before(sentence); other is not null && other != speaking.Sentence && other.Span.Start > speaking.Sentence.Span.Start; other = sentence.Paragraph.Before(other))
        {
            if (names.Within(other, 0, other.Count - 1).FirstOrDefault() is { Kind: NameKind.Person, PhraseFirst: 0 } actor && actor.Name != speaking.Source?.Mention?.Name && !other.Units.Any(u => u.Kind == UnitKind.Quotation))
            {
                return true;
            }
        }
        return false;
    }

    // “The river is low,” Berg said. “It will be lower” in the coming weeks: the author ends the sentence that Berg began.
    private static bool RunsOn(Sentence sentence) =>
        !sentence.IsParenthesis && sentence.IsQuotation(0) && sentence[0].Span.Length > ShortestStart && !IsAlone(sentence);

    private static Attribution? RunningOn(Sentence sentence, List<Attribution> here)
    {
        var last = sentence.LastBeforeClosing();
        return LastBefore(here, sentence[0].Span) is { } before
            ? Continued(sentence, [Content.Trimmed(sentence, 0, Clauses.HasVerb(sentence, 1, last) ? 0 : last)], before, AttributionRule.QuotationThatTheAuthorEnds)
            : null;
    }

    private static Attribution? LastBefore(List<Attribution> here, Span place)
    {
        var (low, high) = (0, here.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = here[middle].Content[0] < place ? (middle + 1, high) : (low, middle);
        }
        return low > 0 ? here[low - 1] : null;
    }

    private static Attribution Continued(Sentence sentence, List<Span> content, Attribution other, AttributionRule rule) =>
        new(sentence, other.Source, other.Cue, content, rule) { Speaker = other.Speaker };

    private static bool IsAlone(Sentence sentence) =>
        !sentence.IsParenthesis && sentence.HasQuotation && sentence.Units.All(u => u.Kind is UnitKind.Quotation or UnitKind.Mark);
}
