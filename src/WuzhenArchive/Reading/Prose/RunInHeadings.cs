using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>
/// Headings that run into their paragraph: "Keep the port open. Berg argued …". A short first sentence without a finite verb, be it
/// an order or a bare noun phrase, counts when the article has at least two of them; it then stands over all paragraphs to the next.
/// </summary>
internal static class RunInHeadings
{
    private const int MostWords = 10;
    private const int Fewest = 2;

    public static void Mark(IReadOnlyList<Paragraph> paragraphs)
    {
        if (paragraphs.Count(p => p.Kind == RegionKind.Paragraph && IsHeading(p)) < Fewest)
        {
            return;
        }
        Span? heading = null;
        foreach (var paragraph in paragraphs.Where(p => p.Kind == RegionKind.Paragraph))
        {
            if (IsHeading(paragraph))
            {
                heading = paragraph.Sentences[0].Span;
                paragraph.Sentences[0].IsHeading = true;
            }
            foreach (var sentence in paragraph.Sentences)
            {
                sentence.Heading = heading;
            }
        }
    }

    private static bool IsHeading(Paragraph paragraph)
    {
        var sentence = paragraph.Sentences[0];
        return paragraph.Sentences.Count > 1 && sentence.Count is > 1 and <= MostWords + 1
            && sentence.IsMark(sentence.Count - 1, '.') && sentence.IsCapitalised(0)
            && !sentence.Units.Any(u => u.Kind == UnitKind.Quotation || u.Is(WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.Negation))
            && !HasFiniteVerb(sentence) && !sentence.Is(0, WordClass.Adverb | WordClass.Conjunction | WordClass.Subordinator);
    }

    // The first word may be a verb: that is an order. A verb further on has a subject before it, and makes it a sentence.
    private static bool HasFiniteVerb(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var unit = sentence[i];
            if (unit.Is(WordClass.PastVerb)
                || (unit.Is(WordClass.PastOrParticiple | WordClass.PresentVerb) && unit.IsWord && !sentence.IsCapitalised(i)
                    && !sentence.Is(i - 1, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Preposition | WordClass.To | WordClass.Verb)
                    && !sentence.Is(0, WordClass.PresentVerb) && sentence.IsCapitalised(i - 1)))
            {
                return true;
            }
        }
        return false;
    }
}
