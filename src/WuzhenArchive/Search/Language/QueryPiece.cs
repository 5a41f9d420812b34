using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Language;

internal enum PieceKind
{
    Open,
    Close,
    Minus,
    Or,
    Phrase,
    Mark,
    Chunk,
    Field,
}

/// <summary>A piece of what was typed.</summary>
/// <param name="Value">The words of a phrase, a chunk or a field's value, without marks.</param>
/// <param name="Field">The name before the colon, in lower case.</param>
internal readonly record struct QueryPiece(PieceKind Kind, Span Span, string Value = "", string Field = "");
