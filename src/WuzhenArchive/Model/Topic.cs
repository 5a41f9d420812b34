using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>An idea with several wordings.</summary>
public sealed class Topic
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }
}

/// <summary>A place where an article uses one of a topic's wordings.</summary>
public sealed class TopicMention
{
    public int Id { get; set; }

    public int TopicId { get; set; }

    public Topic? Topic { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>The conference it belongs to; null when the text does not tell.</summary>
    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>Why it belongs to that conference; null when it belongs to none.</summary>
    public YearBasis? Basis { get; set; }

    /// <summary>Of the statement that says it; null in the author's own words.</summary>
    public OccasionKind? Occasion { get; set; }

    /// <summary>Needs the conference to be loaded.</summary>
    public Setting Setting() => new(Conference?.Year, Basis, Occasion);

    /// <summary>The number of the paragraph; null in the title or a caption.</summary>
    public int? Paragraph { get; set; }

    public required Span Span { get; set; }

    /// <summary>
    /// The sentence it is shown in, found at import; a heading's reaches to the end of the first sentence under it. Of the row alone, not
    /// of the record.
    /// </summary>
    public Span Sentence { get; set; }

    /// <summary>Its sentence presents something as new. Of the row alone.</summary>
    public bool IsNew { get; set; }

    /// <summary>The wording as printed.</summary>
    public required string Text { get; set; }

    /// <summary>The wording folded (case, hyphens, spaces), so that printed forms of one wording count together.</summary>
    public required string Wording { get; set; }
}

/// <summary>An article says that one wording replaces another.</summary>
public sealed class Replacement
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public int? TopicId { get; set; }

    public Topic? Topic { get; set; }

    /// <summary>The conference it belongs to; null when the text does not tell.</summary>
    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>Why it belongs to that conference; null when it belongs to none.</summary>
    public YearBasis? Basis { get; set; }

    public required int Paragraph { get; set; }

    public required Span New { get; set; }

    public required Span Old { get; set; }

    public required Span Sentence { get; set; }

    /// <summary>The new wording, without marks round it. Of the row alone.</summary>
    public string NewWording { get; set; } = "";

    /// <summary>The old wording, without marks round it. Of the row alone.</summary>
    public string OldWording { get; set; } = "";
}
