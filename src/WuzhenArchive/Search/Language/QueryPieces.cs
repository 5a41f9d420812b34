using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Language;

/// <summary>Cuts what was typed into pieces. Anything can be cut; nothing is judged here.</summary>
internal static class QueryPieces
{
    public static IReadOnlyList<QueryPiece> Of(string typed)
    {
        var pieces = new List<QueryPiece>();
        for (var at = 0; at < typed.Length;)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }
            var piece = At(typed, at);
            pieces.Add(piece);
            at = piece.Span.End;
        }
        return pieces;
    }

    private static QueryPiece At(string typed, int at) => typed[at] switch
    {
        '(' => new(PieceKind.Open, new(at, 1)),
        ')' => new(PieceKind.Close, new(at, 1)),
        '-' => new(PieceKind.Minus, Span.FromBounds(at, EndOfMinus(typed, at))),
        var c when IsMark(c) => Phrase(typed, at) ?? new(PieceKind.Mark, new(at, 1)),
        _ => Chunk(typed, at),
    };

    private static int EndOfMinus(string typed, int at)
    {
        while (at < typed.Length && typed[at] == '-')
            at++;
        return at;
    }

    private static QueryPiece? Phrase(string typed, int at)
    {
        var close = at + 1;
        while (close < typed.Length && !IsMark(typed[close]))
            close++;
        return close == typed.Length ? null : new(PieceKind.Phrase, Span.FromBounds(at, close + 1), typed[(at + 1)..close]);
    }

    private static QueryPiece Chunk(string typed, int at)
    {
        var end = at;
        while (end < typed.Length && !char.IsWhiteSpace(typed[end]) && typed[end] is not ('(' or ')') && !IsMark(typed[end]))
            end++;
        var chunk = typed[at..end];
        if (chunk == "OR")
            return new(PieceKind.Or, new(at, 2));
        var colon = chunk.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && chunk.AsSpan(0, colon).ContainsAnyExcept(Letters) == false
            ? Field(typed, Span.FromBounds(at, end), chunk[..colon].ToLowerInvariant(), chunk[(colon + 1)..])
            : new(PieceKind.Chunk, Span.FromBounds(at, end), chunk);
    }

    private static QueryPiece Field(string typed, Span span, string name, string value) =>
        value.Length == 0 && span.End < typed.Length && IsMark(typed[span.End]) && Phrase(typed, span.End) is { } phrase
            ? new(PieceKind.Field, Span.FromBounds(span.Start, phrase.Span.End), phrase.Value, name)
            : new(PieceKind.Field, span, value, name);

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';
}
