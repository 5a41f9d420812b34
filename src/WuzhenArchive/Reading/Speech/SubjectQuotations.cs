using WuzhenArchive.Grammar;
using WuzhenArchive.Reading.Passages;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;
using PartOfSpeech = WuzhenArchive.Grammar.WordClass;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Words in quotation marks that no verb of saying explains: Ann Lee ticked off the board’s “empty promises”. Whoever is the subject of the
/// verb they hang on is taken for the speaker, as the least sure of all rules.
/// </summary>
internal sealed class SubjectQuotations(SourceFinder sources)
{
    private const int LongestWay = 6;

    // Two or three words in marks are as often a term, or the author's own distance.
    private const int Fewest = 4;

    public IEnumerable<Attribution> Find(Paragraph paragraph, IReadOnlyList<Attribution> said)
    {
        foreach (var quotation in paragraph.Quotations)
        {
            if (!quotation.IsTheme && quotation.Closed && Words(quotation, paragraph) >= Fewest
                && !said.Any(a => a.Covers(quotation.Span)) && paragraph.SentenceAt(quotation.Span) is { IsHeading: false } sentence
                && Attributed(sentence, quotation) is { } attribution)
            {
                yield return attribution;
            }
        }
    }

    private static int Words(Quotation quotation, Paragraph paragraph) => quotation.Inner.In(paragraph.Text).Count(' ') + 1;

    private Attribution? Attributed(Sentence sentence, Quotation quotation)
    {
        var unit = sentence.UnitAt(quotation.Span.Start);
        if (!sentence.IsQuotation(unit) || sentence.IsMark(unit - 1, ':')
            || PassageSorter.KindOf(sentence.Shadow, quotation, sentence) is not (PassageKind.Direct or PassageKind.Mixed)
            || sentence.Tree is not { } tree)
        {
            return null;
        }
        var verb = tree.Head(unit);
        for (var steps = 0; verb >= 0 && steps < LongestWay; steps++, verb = tree.Head(verb))
        {
            if (tree.Class(verb) == PartOfSpeech.Verb && verb < unit && tree.Child(verb, Relation.NsubjPass, Relation.AuxPass) < 0
                && sources.BySyntax(sentence, verb) is { } source
                && sources.IsSpeakerLike(sentence, source.First, source.Head))
            {
                return new(sentence, source, sentence.Cover(verb, verb), [quotation.Span], AttributionRule.QuotedWordsOfTheSubject) { IsPhrase = true };
            }
        }
        return null;
    }
}
