using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>Something the reader could not tell, or that a curator should look at.</summary>
public sealed class Finding
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required FindingKind Kind { get; set; }

    /// <summary>The number of the paragraph; null in a title or a caption, and where the article as a whole is meant.</summary>
    public int? Paragraph { get; set; }

    /// <summary>Empty where the article as a whole is meant.</summary>
    public required Span Span { get; set; }

    public required string Message { get; set; }
}

/// <summary>What a curator changed in the reading of an article, and what the reader had said.</summary>
public sealed class Correction
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>The number of the statement in its article; null when a passage was corrected, or a statement rejected.</summary>
    public int? Statement { get; set; }

    /// <summary>The number of the passage in its article; null when a statement was corrected, or a passage rejected.</summary>
    public int? Passage { get; set; }

    public required CorrectionKind Kind { get; set; }

    /// <summary>The sidecar's file and line: "a.yaml:7".</summary>
    public required string Place { get; set; }

    /// <summary>The number of the paragraph; null in a title.</summary>
    public int? Paragraph { get; set; }

    /// <summary>The words of the statement or passage.</summary>
    public required Span Span { get; set; }

    /// <summary>
    /// What the reader had said: a name or "unattributed", a mode or a kind in small letters; "statement, Ann Lee, direct" or "passage,
    /// scare" of what was rejected; null for what was added.
    /// </summary>
    public string? Was { get; set; }

    /// <summary>The curator's own words on it.</summary>
    public string? Note { get; set; }
}
