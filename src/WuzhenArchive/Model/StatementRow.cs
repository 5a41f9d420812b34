using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>What lists and counts ask of a <see cref="Statement"/>; what it says stands in its article's record.</summary>
public sealed class StatementRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>Which of the article's statements it is, from 1 in the order of the text.</summary>
    public required int Number { get; set; }

    public int? SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    public YearBasis? Basis { get; set; }

    public required OccasionKind Occasion { get; set; }

    public required StatementMode Mode { get; set; }

    public required Confidence Confidence { get; set; }
}

/// <summary>A topic that a statement speaks about: its content, or the heading it stands under, has one of the topic's wordings.</summary>
public sealed class StatementTopic
{
    public int StatementId { get; set; }

    public StatementRow? Statement { get; set; }

    public int TopicId { get; set; }

    public Topic? Topic { get; set; }
}

/// <summary>What lists ask of a <see cref="Passage"/>; its words stand in its article's record.</summary>
public sealed class PassageRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>Which of the article's passages it is, from 1 in the order of the text.</summary>
    public required int Number { get; set; }

    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }
}

/// <summary>That an article names a speaker, or attributes words or a part to one.</summary>
public sealed class SpeakerInArticle
{
    public int SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>How many statements of the article are this speaker's.</summary>
    public int Statements { get; set; }

    /// <summary>Where the article first names this person; null where it names no person.</summary>
    public Span? Named { get; set; }

    /// <summary>The paragraph of <see cref="Named"/>; null in the title or a caption.</summary>
    public int? Paragraph { get; set; }
}
