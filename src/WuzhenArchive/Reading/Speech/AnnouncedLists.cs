using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>The items of a list that a sentence announces as somebody's: "He listed three goals:" and then one line for each.</summary>
internal sealed class AnnouncedLists(SourceFinder sources)
{
    private const int Most = 30;
    private const int LongestItem = 400;
    private const int LongestBare = 160;
    private const int Fewest = 2;
    private const string Marks = "•·‣▪●○■◆*-–—";

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "listed", "lists", "outlined", "outlines", "proposed", "proposes", "named", "names", "set", "sets", "laid", "lays", "put", "puts", "made", "makes", "offered", "offers", "announced", "announces", "presented", "presents",
        "urged", "urges", "demanded", "demands", "pledged", "pledges", "promised", "promises", "suggested", "suggests", "raised", "raises", "gave", "gives", "stressed", "stresses", "called", "calls", "recommended", "recommends", "said", "says", "highlighted", "highlights", "identified", "asked",
    };

    private static readonly HashSet<string> Pieces = new(StringComparer.OrdinalIgnoreCase)
    {
        "goals", "points", "proposals", "demands", "principles", "steps", "measures", "conditions", "tasks", "priorities", "suggestions", "requests", "pledges", "aims", "reasons", "recommendations", "questions", "ideas", "promises",
        "challenges", "areas", "ways", "things", "commitments", "wishes", "targets", "lessons", "objectives", "rules", "initiatives", "arguments", "concerns", "remarks", "following",
    };

    /// <summary>The sentences that announce a list and say nothing else.</summary>
    public HashSet<Sentence> Leads { get; } = [];

    public IEnumerable<Attribution> Find(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var p = 0; p + 1 < paragraphs.Count; p++)
        {
            if (paragraphs[p].Kind != RegionKind.Paragraph || Announced(paragraphs[p]) is not { } lister || Items(paragraphs, p + 1) is not { Count: >= Fewest } items)
            {
                continue;
            }
            Leads.Add(lister.Source.Sentence);
            foreach (var item in items)
            {
                yield return new(item.Paragraph.Sentences[0], lister.Source, lister.Cue, [item.Words], AttributionRule.ItemOfAnAnnouncedList);
            }
            p += items.Count;
        }
    }

    private (Source Source, Span Cue)? Announced(Paragraph paragraph)
    {
        var sentence = paragraph.Sentences.LastOrDefault(s => !s.IsParenthesis);
        if (sentence is null || !sentence.IsMark(sentence.Count - 1, ':'))
        {
            return null;
        }
        for (var i = sentence.Count - 2; i > 0; i--)
        {
            if (Verbs.Contains(sentence.WordAt(i).ToString()) && VerbGroup.At(sentence, i).Kind == VerbGroupKind.Said
                && Enumerable.Range(i + 1, sentence.Count - 2 - i).Any(n => Pieces.Contains(sentence.WordAt(n).ToString()))
                && sources.Before(sentence, VerbGroup.At(sentence, i).First) is { } source && sources.IsSpeakerLike(sentence, source.First, source.Head))
            {
                return (source, sentence.Cover(i, i));
            }
        }
        return null;
    }

    // Lines that begin with the same mark or with a number, or short ones that do not end as a sentence does, as the items of a page's list.
    private static List<(Paragraph Paragraph, Span Words)> Items(IReadOnlyList<Paragraph> paragraphs, int first)
    {
        var items = new List<(Paragraph, Span)>();
        var mark = paragraphs[first].Text[paragraphs[first].Span.Start];
        var isMarked = Marks.Contains(mark);
        var isNumbered = char.IsAsciiDigit(mark) || mark == '(';
        for (var p = first; p < paragraphs.Count && items.Count < Most && paragraphs[p] is { Kind: RegionKind.Paragraph } paragraph && paragraph.Span.Length <= LongestItem; p++)
        {
            var start = isMarked || isNumbered ? Behind(paragraph, mark, isNumbered) : paragraph.Span.Start;
            if (start < 0 || (!isMarked && !isNumbered && (paragraph.Text[paragraph.Span.End - 1] is '.' or '?' or '!' or ':' or '"' or '”' || paragraph.Span.Length > LongestBare)))
            {
                break;
            }
            var end = paragraph.Span.End;
            while (end > start && (char.IsWhiteSpace(paragraph.Text[end - 1]) || paragraph.Text[end - 1] is '.' or ';' or ','))
            {
                end--;
            }
            if (end <= start)
            {
                break;
            }
            items.Add((paragraph, Span.FromBounds(start, end)));
        }
        return items;
    }

    private static int Behind(Paragraph paragraph, char mark, bool isNumbered)
    {
        var (text, i) = (paragraph.Text, paragraph.Span.Start);
        if (!isNumbered)
        {
            if (text[i] != mark)
            {
                return -1;
            }
            i++;
        }
        else
        {
            var digits = i;
            while (i < paragraph.Span.End && (char.IsAsciiDigit(text[i]) || text[i] is '(' or ')' or '.'))
            {
                i++;
            }
            if (i == digits || i - digits > 4)
            {
                return -1;
            }
        }
        while (i < paragraph.Span.End && char.IsWhiteSpace(text[i]))
        {
            i++;
        }
        return i;
    }
}
