using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>A place where an article names a person.</summary>
public sealed class Mention
{
    public int Id { get; set; }

    public int SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>The number of the paragraph; null in the title or a caption.</summary>
    public int? Paragraph { get; set; }

    public required Span Span { get; set; }
}
