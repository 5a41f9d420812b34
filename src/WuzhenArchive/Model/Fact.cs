using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>A value of an edition that can be set beside another's, with the article and the words that state it.</summary>
public sealed class Fact
{
    public int Id { get; set; }

    public int ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>The article that says it, which may be about another year.</summary>
    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required FactProperty Property { get; set; }

    public required string Value { get; set; }

    /// <summary>"more than", "about": part of what is stated; null where the number stands for itself.</summary>
    public string? Hedge { get; set; }

    public int? Paragraph { get; set; }

    public required Span Span { get; set; }

    /// <summary>The characters the span cuts.</summary>
    public required string Text { get; set; }
}

/// <summary>A speaker's part in a conference.</summary>
public sealed class Appearance
{
    public int Id { get; set; }

    public int SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public int ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required string Part { get; set; }

    /// <summary>"in person", "by video"; null when it is not stated.</summary>
    public string? Manner { get; set; }

    /// <summary>The words that say how, which may stand in a later sentence.</summary>
    public Span? MannerSpan { get; set; }

    public int? Paragraph { get; set; }

    public required Span Span { get; set; }
}

/// <summary>A role an article gives a person, as printed.</summary>
public sealed class Role
{
    public int Id { get; set; }

    public int SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required string Title { get; set; }

    public required Span Span { get; set; }
}
