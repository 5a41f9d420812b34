using WuzhenArchive.Text;

namespace WuzhenArchive.Authority;

/// <summary>The words of an article a curator points at, as printed; spaces, curly marks and line breaks may be typed plainly.</summary>
/// <param name="Occurrence">Which of several, counted from 1 within the paragraph, or within the article when no paragraph is
/// given.</param>
/// <param name="Paragraph">The number of the paragraph they stand in.</param>
public sealed record NamedWords(string Words, int? Occurrence, int? Paragraph);

/// <summary>What a curator says against the reader about one article.</summary>
/// <param name="Place">The file and line it is written on: "a.yaml:7".</param>
public abstract record Correction(string Place, NamedWords Words, string? Note);

/// <param name="Cue">The words of the cue, where two statements share their content.</param>
/// <param name="Speaker">A name, or <see cref="Unattributed"/>; null: as the reader has it.</param>
/// <param name="Rejects">It is no statement at all.</param>
public sealed record StatementCorrection(
    string Place, NamedWords Words, string? Note, string? Cue, string? Speaker, StatementMode? Mode, bool Rejects)
        : Correction(Place, Words, Note)
{
    /// <summary>Said in place of a name where nobody should be named.</summary>
    public const string Unattributed = "unattributed";
}

/// <param name="Rejects">The marks are no quotation marks, or hold nothing that should be shown.</param>
public sealed record PassageCorrection(string Place, NamedWords Words, string? Note, PassageKind? Kind, bool Rejects)
    : Correction(Place, Words, Note);

/// <summary>A statement the reader missed.</summary>
/// <param name="Words">Its content; of a content in several pieces the first.</param>
/// <param name="More">The other pieces, in order, in the same paragraph.</param>
public sealed record StatementAddition(
    string Place, NamedWords Words, string? Note, IReadOnlyList<string> More, string? Source, string? Cue, string? Speaker,
    StatementMode Mode) : Correction(Place, Words, Note);
