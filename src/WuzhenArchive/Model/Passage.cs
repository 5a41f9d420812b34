using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>Words in quotation marks, or a block quotation. It stands in its article's record.</summary>
public sealed class Passage
{
    /// <summary>Its place among the passages of its article, from 1; they stand in the order of the text.</summary>
    public int Number { get; set; }

    public required string Key { get; set; }

    /// <summary>The number of the statement it belongs to; null: of none.</summary>
    public int? Statement { get; set; }

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

    /// <summary>With its quotation marks, as printed.</summary>
    public required string Text { get; set; }
}
