using WuzhenArchive.Grammar;
using WuzhenArchive.Text;
using PartOfSpeech = WuzhenArchive.Grammar.WordClass;

namespace WuzhenArchive.Reading.Prose;

/// <summary>
/// The syntax of a sentence, told of its units: each has a head and a relation to it. A quotation is one unit and stands for the word
/// in it that the sentence's own words hold to. Words in parentheses have no unit and are passed over on the way up.
/// </summary>
internal sealed class SentenceTree
{
    // Of a quotation longer than this, in characters, only so many words are read as stand in its first and last so many characters.
    private const int LongQuotation = 120;
    private const int QuotationOpens = 50;
    private const int QuotationCloses = 30;

    private readonly ParsedSentence parsed;
    private readonly int[] units;
    private readonly int[] words;

    private SentenceTree(ParsedSentence parsed, Sentence sentence)
    {
        this.parsed = parsed;
        units = UnitsOfWords(parsed, sentence);
        words = WordsOfUnits(sentence);
    }

    public static SentenceTree? Of(Sentence sentence)
    {
        var span = Span.FromBounds(sentence[0].Span.Start, sentence[sentence.Count - 1].Span.End);
        return EnglishGrammar.Load().Parse(sentence.Shadow, span, PassedOver(sentence)) is { } parsed ? new(parsed, sentence) : null;
    }

    // What says nothing of the sentence's own words: what stands in parentheses, and all but the ends of a long quotation.
    private static Span[] PassedOver(Sentence sentence)
    {
        List<Span>? gaps = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            var span = sentence[i].Span;
            if (i > 0 && sentence[i - 1].Span.End is var before && span.Start > before
                && sentence.Shadow.IndexOf('(', before, span.Start - before) >= 0)
            {
                (gaps ??= []).Add(Span.FromBounds(before, span.Start));
            }
            if (sentence.IsQuotation(i) && span.Length > LongQuotation)
            {
                var start = sentence.Shadow.IndexOf(' ', span.Start + QuotationOpens);
                var end = sentence.Shadow.LastIndexOf(' ', span.End - QuotationCloses);
                if (start >= 0 && start < end)
                {
                    (gaps ??= []).Add(Span.FromBounds(start, end));
                }
            }
        }
        return gaps is null ? [] : [.. gaps];
    }

    /// <summary>Whether a unit is the head of the sentence.</summary>
    public bool IsRoot(int unit) => words[unit] >= 0 && Head(unit) < 0;

    /// <summary>The unit that one depends on; -1 for the root, and for a unit without a word.</summary>
    public int Head(int unit)
    {
        for (var word = HeadWord(words[unit]); word >= 0; word = HeadWord(word))
        {
            if (units[word] >= 0 && units[word] != unit)
            {
                return units[word];
            }
        }
        return -1;
    }

    public Relation Relation(int unit) => words[unit] < 0 ? Grammar.Relation.Punct : parsed[words[unit]].Relation;

    public PartOfSpeech Class(int unit) => words[unit] < 0 ? PartOfSpeech.Punct : parsed[words[unit]].Class;

    /// <summary>The Penn tag of a unit: "VBD".</summary>
    public string Tag(int unit) => words[unit] < 0 ? "" : parsed[words[unit]].Tag;

    /// <summary>The tag of the part of a verb that has its tense: of "has" in "has said", of "said" alone.</summary>
    public string Tense(int verb) =>
        Child(verb, Grammar.Relation.Aux, Grammar.Relation.AuxPass, Grammar.Relation.Cop) is >= 0 and var auxiliary ? Tag(auxiliary)
            : Tag(verb);

    /// <summary>How sure its head is, 0 to 1.</summary>
    public float Sure(int unit) => words[unit] < 0 ? 0 : parsed[words[unit]].Probability;

    /// <summary>The chance that the head of a unit is one of those from <paramref name="first"/> to <paramref name="last"/>, 0 to
    /// 1.</summary>
    public float Chance(int unit, int first, int last)
    {
        var sum = 0f;
        for (var head = 0; words[unit] >= 0 && head < units.Length; head++)
        {
            if (units[head] >= first && units[head] <= last)
            {
                sum += parsed.Chance(words[unit], head);
            }
        }
        return sum;
    }

    /// <summary>The first child of a unit with one of some relations, or -1.</summary>
    public int Child(int unit, params ReadOnlySpan<Relation> relations)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] >= 0 && Head(i) == unit && relations.Contains(Relation(i)))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Whether a quotation has a subject and its verb within its marks.</summary>
    public bool IsClause(int quotation)
    {
        var top = words[quotation];
        return top >= 0 && parsed.Subject(top) is >= 0 and var subject && units[subject] == quotation;
    }

    /// <summary>The subject of a verb, or -1.</summary>
    public int Subject(int verb) =>
        Child(verb, Grammar.Relation.Nsubj, Grammar.Relation.NsubjPass, Grammar.Relation.NsubjOuter, Grammar.Relation.Csubj);

    /// <summary>Whether a unit is another or depends on it, directly or through others.</summary>
    public bool IsBelow(int unit, int other)
    {
        while (unit >= 0 && unit != other)
        {
            unit = Head(unit);
        }
        return unit >= 0;
    }

    /// <summary>From the first to the last of a unit and all that depends on it.</summary>
    public (int First, int Last) Extent(int unit)
    {
        var (first, last) = (unit, unit);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] >= 0 && IsBelow(i, unit))
            {
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
            }
        }
        return (first, last);
    }

    private int HeadWord(int word) => word < 0 ? -1 : parsed[word].Head;

    private static int[] UnitsOfWords(ParsedSentence parsed, Sentence sentence)
    {
        var found = new int[parsed.Count];
        var unit = 0;
        for (var word = 0; word < found.Length; word++)
        {
            var start = parsed[word].Span.Start;
            while (unit < sentence.Count && sentence[unit].Span.End <= start)
            {
                unit++;
            }
            found[word] = unit < sentence.Count && sentence[unit].Span.Start <= start ? unit : -1;
        }
        return found;
    }

    // Of the words of a unit the one nearest to the root, so that the way up never comes back.
    private int[] WordsOfUnits(Sentence sentence)
    {
        var found = new int[sentence.Count];
        Array.Fill(found, -1);
        for (var word = 0; word < units.Length; word++)
        {
            var unit = units[word];
            if (unit >= 0 && (found[unit] < 0 || Depth(word) < Depth(found[unit])))
            {
                found[unit] = word;
            }
        }
        // "’90s" is a mark and a number here, and one word there.
        for (var unit = 0; unit < found.Length; unit++)
        {
            found[unit] = found[unit] < 0 ? parsed.At(sentence[unit].Span.Start) : found[unit];
        }
        return found;
    }

    private int Depth(int word)
    {
        var depth = 0;
        for (var head = parsed[word].Head; head >= 0; head = parsed[head].Head)
        {
            depth++;
        }
        return depth;
    }
}
