using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>An attribution: a speaker, a cue, the content, and the rule that found them.</summary>
public sealed class Statement
{
    public int Id { get; set; }

    /// <summary>Derived from the article's hash and the place of the content, so that it survives a rebuild.</summary>
    public required string Key { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

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

    /// <summary>Needs the conference to be loaded.</summary>
    public Setting Setting() => new(Conference?.Year, Basis, Occasion);

    public required StatementMode Mode { get; set; }

    /// <summary>The number of the paragraph or block quotation it stands in.</summary>
    public required int Paragraph { get; set; }

    public required Span Sentence { get; set; }

    public Span? Source { get; set; }

    public Span? Cue { get; set; }

    public Span? Heading { get; set; }

    public required string Rule { get; set; }

    public required Confidence Confidence { get; set; }

    /// <summary>Why the confidence is not high; null when it is.</summary>
    public string? Doubt { get; set; }
}

/// <summary>A piece of a statement's content; a quotation split round its cue has two.</summary>
public sealed class StatementContent
{
    public int Id { get; set; }

    public int StatementId { get; set; }

    public Statement? Statement { get; set; }

    public required Span Span { get; set; }

    /// <summary>The characters the span cuts, kept so that a reading can be checked against its source.</summary>
    public required string Text { get; set; }
}

/// <summary>Words in quotation marks, or a block quotation.</summary>
public sealed class Passage
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public int? StatementId { get; set; }

    public Statement? Statement { get; set; }

    public int? SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>The conference it belongs to: that of its statement, where it has one; null when the text does not tell.</summary>
    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>Why it belongs to that conference; null when it belongs to none.</summary>
    public YearBasis? Basis { get; set; }

    public required PassageKind Kind { get; set; }

    /// <summary>Null in the title.</summary>
    public int? Paragraph { get; set; }

    public required Span Span { get; set; }

    public required string Text { get; set; }
}
