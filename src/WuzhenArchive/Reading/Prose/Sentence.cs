using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>A sentence, or what stands in parentheses in one, as a row of units.</summary>
internal sealed class Sentence(string shadow, Paragraph paragraph, Span span, IReadOnlyList<Unit> units, bool isParenthesis)
{
    private readonly int lastBeforeClosing = LastWord(units);

    public string Shadow { get; } = shadow;

    public Paragraph Paragraph { get; } = paragraph;

    /// <summary>The whole sentence with its closing mark; for a parenthesis the sentence it stands in.</summary>
    public Span Span { get; } = span;

    public IReadOnlyList<Unit> Units { get; } = units;

    public bool IsParenthesis { get; } = isParenthesis;

    /// <summary>Its number in the paragraph, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The run-in heading it stands under.</summary>
    public Span? Heading { get; set; }

    /// <summary>This sentence is itself a run-in heading.</summary>
    public bool IsHeading { get; set; }

    public int Count => Units.Count;

    public Unit this[int i] => Units[i];

    public ReadOnlySpan<char> WordAt(int i) => Shadow.AsSpan(Units[i].Span.Start, Units[i].Span.Length);

    public bool IsWord(int i, string word) => (uint)i < (uint)Units.Count && WordAt(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Is(int i, WordClass any) => (uint)i < (uint)Units.Count && Units[i].Is(any);

    public bool IsMark(int i, char mark) => (uint)i < (uint)Units.Count && Units[i].IsMark(mark);

    public bool IsQuotation(int i) => (uint)i < (uint)Units.Count && Units[i].Kind == UnitKind.Quotation;

    public bool IsCapitalised(int i) => (uint)i < (uint)Units.Count && Units[i].IsWord && char.IsUpper(Shadow[Units[i].Span.Start]);

    /// <summary>The place from unit <paramref name="first"/> to unit <paramref name="last"/>, both included.</summary>
    public Span Cover(int first, int last) => Span.FromBounds(Units[first].Span.Start, Units[last].Span.End);

    /// <summary>
    /// The reporting verb the word at <paramref name="i"/> can be a form of, and its last unit: the one whose particle follows goes
    /// before the one without.
    /// </summary>
    public (ReportingVerb Verb, int Last)? ReportingVerbAt(int i)
    {
        if (!Is(i, WordClass.Reporting))
        {
            return null;
        }
        foreach (var verb in Words.ReportingVerbsOf(WordAt(i)))
        {
            if (verb.Particle is null)
            {
                return (verb, i);
            }
            var particles = verb.Particle.Split(' ');
            if (particles.Select((p, n) => IsWord(i + 1 + n, p)).All(found => found))
            {
                return (verb, i + particles.Length);
            }
        }
        return null;
    }

    /// <summary>The words from one unit to another as printed, with single spaces.</summary>
    public string Printed(int first, int last) =>
        string.Join(' ', Cover(first, last).Of(Paragraph.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The index of the last unit that is not closing punctuation.</summary>
    public int LastBeforeClosing() => lastBeforeClosing;

    private static int LastWord(IReadOnlyList<Unit> units)
    {
        var last = units.Count - 1;
        while (last > 0 && units[last].Kind == UnitKind.Mark && units[last].Mark is '.' or '!' or '?' or ';' or ':' or ',')
        {
            last--;
        }
        return last;
    }

    public override string ToString() => Span.Of(Shadow);
}
