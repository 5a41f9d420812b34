using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>A sentence, or what stands in parentheses in one, as a row of units.</summary>
internal sealed class Sentence(string shadow, Paragraph paragraph, Span span, Unit[] units, bool isParenthesis)
{
    private readonly int lastBeforeClosing = LastWord(units);
    private readonly WordClass classes = ClassesOf(units);
    private SentenceTree? tree;
    private bool isParsed;

    public string Shadow { get; } = shadow;

    public Paragraph Paragraph { get; } = paragraph;

    /// <summary>The whole sentence with its closing mark; for a parenthesis the sentence it stands in.</summary>
    public Span Span { get; } = span;

    public IReadOnlyList<Unit> Units => units;

    public bool IsParenthesis { get; } = isParenthesis;

    /// <summary>Its number in the paragraph, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The run-in heading it stands under.</summary>
    public Span? Heading { get; set; }

    /// <summary>This sentence is itself a run-in heading.</summary>
    public bool IsHeading { get; set; }

    /// <summary>A number in figures stands in it.</summary>
    public bool HasNumber { get; } = Array.Exists(units, u => u.Kind == UnitKind.Number);

    public bool HasQuotation { get; } = Array.Exists(units, u => u.Kind == UnitKind.Quotation);

    public int Count => units.Length;

    /// <summary>Its syntax, parsed when first asked for; null for a sentence too long to parse.</summary>
    public SentenceTree? Tree
    {
        get
        {
            if (!isParsed)
            {
                (tree, isParsed) = (SentenceTree.Of(this), true);
            }
            return tree;
        }
    }

    public ref readonly Unit this[int i] => ref units[i];

    public ReadOnlySpan<char> WordAt(int i) => units[i].Span.In(Shadow);

    public bool IsWord(int i, string word) => (uint)i < (uint)units.Length && WordAt(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, WordSet words) => (uint)i < (uint)units.Length && words.Has(WordAt(i));

    public bool Is(int i, WordClass any) => (uint)i < (uint)units.Length && units[i].Is(any);

    /// <summary>One of its words is of a class.</summary>
    public bool Has(WordClass any) => (classes & any) != 0;

    public bool IsMark(int i, char mark) => (uint)i < (uint)units.Length && units[i].IsMark(mark);

    public bool IsQuotation(int i) => (uint)i < (uint)units.Length && units[i].Kind == UnitKind.Quotation;

    /// <summary>A quotation with the sentence's comma inside its marks: “The river is low,” Berg said.</summary>
    public bool EndsWithComma(int i) => IsQuotation(i) && WordAt(i).TrimEnd("\"' ").EndsWith(",");

    public bool IsCapitalised(int i) => (uint)i < (uint)units.Length && units[i].IsWord && char.IsUpper(Shadow[units[i].Span.Start]);

    /// <summary>The place from unit <paramref name="first"/> to unit <paramref name="last"/>, both included.</summary>
    public Span Cover(int first, int last) => Span.FromBounds(units[first].Span.Start, units[last].Span.End);

    /// <summary>
    /// The reporting verb the word at <paramref name="i"/> can be a form of, and its last unit: the one whose particle follows goes
    /// before the one without.
    /// </summary>
    public (ReportingVerb Verb, int Last)? ReportingVerbAt(int i)
    {
        if (!Is(i, WordClass.Reporting | WordClass.Stance))
        {
            return null;
        }
        foreach (var verb in Words.ReportingVerbsOf(WordAt(i)))
        {
            if (AreWords(i + 1, verb.Particles))
            {
                return (verb, i + verb.Particles.Count);
            }
        }
        return null;
    }

    private bool AreWords(int i, IReadOnlyList<string> words)
    {
        for (var n = 0; n < words.Count; n++)
        {
            if (!IsWord(i + n, words[n]))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The unit that begins at a place in the text, or -1.</summary>
    public int UnitAt(int start) => Array.FindIndex(units, u => u.Span.Start == start);

    /// <summary>The quotation that a unit is; null for any other unit.</summary>
    public Quotation? QuotationAt(int i) => IsQuotation(i) ? Paragraph.QuotationAt(units[i].Span) : null;

    /// <summary>The words from one unit to another as printed, with single spaces.</summary>
    public string Printed(int first, int last) => Spacing.Single(Cover(first, last).In(Paragraph.Text));

    /// <summary>The index of the last unit that is not closing punctuation.</summary>
    public int LastBeforeClosing() => lastBeforeClosing;

    private static WordClass ClassesOf(Unit[] units)
    {
        var classes = WordClass.None;
        foreach (ref readonly var unit in units.AsSpan())
        {
            classes |= unit.Class;
        }
        return classes;
    }

    private static int LastWord(Unit[] units)
    {
        var last = units.Length - 1;
        while (last > 0 && units[last].Kind == UnitKind.Mark && units[last].Mark is '.' or '!' or '?' or ';' or ':' or ',')
        {
            last--;
        }
        return last;
    }

    /// <summary>A sentence equals only itself; where it begins is the cheapest hash of it.</summary>
    public override int GetHashCode() => units[0].Span.Start;

    public override string ToString() => Span.Of(Shadow);
}
