using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>A place where an article names a person.</summary>
/// <param name="Paragraph">The number of the paragraph; null in the title or a caption.</param>
public sealed record Mention(int SpeakerId, int? Paragraph, Span Span);
