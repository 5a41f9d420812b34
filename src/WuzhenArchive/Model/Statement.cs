using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>An attribution: a speaker, a cue, the content, and the rule that found them. It stands in its article's record.</summary>
public sealed class Statement
{
    /// <summary>Its place among the statements of its article, from 1; they stand in the order of their sentences.</summary>
    public int Number { get; set; }

    /// <summary>Derived from the article's hash and the place of the content, so that it survives a rebuild.</summary>
    public required string Key { get; set; }

    /// <summary>Null: unattributed.</summary>
    public int? SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>The conference it belongs to; null when the text does not tell.</summary>
    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>Why it belongs to that conference; null when it belongs to none.</summary>
    public YearBasis? Basis { get; set; }

    public OccasionKind Occasion { get; set; } = OccasionKind.Untold;

    /// <summary>The words that say where it was said; null when the text does not tell.</summary>
    public Span? OccasionSpan { get; set; }

    /// <summary>The years of the conference that its sentence names, rising.</summary>
    public IReadOnlyList<int> About { get; set; } = [];

    public Setting Setting() => new(Conference?.Year, Basis, Occasion);

    public required StatementMode Mode { get; set; }

    /// <summary>The number of the paragraph or block quotation it stands in.</summary>
    public required int Paragraph { get; set; }

    public required Span Sentence { get; set; }

    /// <summary>
    /// The pieces of its content in the order of the text: a quotation split round its cue has two. Empty where the sentence is all there
    /// is.
    /// </summary>
    public IReadOnlyList<Span> Content { get; set; } = [];

    public Span? Source { get; set; }

    public Span? Cue { get; set; }

    public Span? Heading { get; set; }

    public required AttributionRule Rule { get; set; }

    public required Confidence Confidence { get; set; }

    /// <summary>Why the confidence is not high; null when it is.</summary>
    public string? Doubt { get; set; }
}
