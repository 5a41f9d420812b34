using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Language;

/// <summary>Reads the pieces into a tree. What cannot be understood is read as words, and a note says so.</summary>
internal sealed class QueryReader(string typed)
{
    private readonly List<QueryPiece> pieces = [.. QueryPieces.Of(typed)];
    private readonly QueryTerms terms = new();
    private int next;

    public IReadOnlyList<string> Notes => terms.Notes;

    public IReadOnlyList<QueryTerm> Read()
    {
        // Left out before anything is read, so that what stands before the mark binds to what follows: -"norm is -norm.
        if (pieces.RemoveAll(p => p.Kind == PieceKind.Mark) > 0)
            terms.Note("A quotation mark is not closed; it was left out.");
        var read = new List<QueryTerm>();
        while (next < pieces.Count)
        {
            var first = next;
            if (pieces[next].Kind == PieceKind.Close)
            {
                next++;
                terms.Note("A closing parenthesis that nothing opens was left out.");
            }
            else if (Alternatives(0) is { } node)
                read.Add(new(Span.FromBounds(pieces[first].Span.Start, pieces[next - 1].Span.End).Of(typed), node));
        }
        return read;
    }

    // OR joins its neighbours only: "freedom OR openness order" asks for order and one of the two.
    private QueryNode? Alternatives(int depth)
    {
        var nodes = new List<QueryNode>();
        var ors = 0;
        while (true)
        {
            while (Take(PieceKind.Or))
                ors++;
            if (next < pieces.Count && pieces[next].Kind != PieceKind.Close && One(depth) is { } node)
                nodes.Add(node);
            if (next == pieces.Count || pieces[next].Kind != PieceKind.Or)
                break;
        }
        if (ors >= Math.Max(1, nodes.Count))
            terms.Note("OR stands between two words; where one is missing it was left out.");
        return nodes.Count > 1 ? new AnyOf(nodes) : nodes.FirstOrDefault();
    }

    private QueryNode? One(int depth)
    {
        var piece = pieces[next++];
        return piece.Kind switch
        {
            PieceKind.Minus => Left(piece, depth),
            PieceKind.Open => Group(depth + 1),
            PieceKind.Phrase => terms.Phrase(piece.Value),
            PieceKind.Field => terms.Field(piece.Field, ValueOf(piece)),
            _ => terms.Chunk(piece.Value),
        };
    }

    // "-word" leaves the word out; a dash with a space behind it is only a dash.
    private QueryNode? Left(QueryPiece minus, int depth)
    {
        if (next == pieces.Count)
            return Nothing("A - stands before what it leaves out; the one at the end leaves out nothing.");
        return !char.IsWhiteSpace(typed[minus.Span.End]) && pieces[next].Kind is not (PieceKind.Close or PieceKind.Or)
            && One(depth) is { } node
            ? new Except(node) : null;
    }

    // In speaker:"xi the value begins behind the mark that was left out.
    private string ValueOf(QueryPiece field) =>
        field.Value.Length == 0 && next < pieces.Count && pieces[next] is { Kind: PieceKind.Chunk } chunk
            && chunk.Span.Start > field.Span.End && !char.IsWhiteSpace(typed[field.Span.End]) ? pieces[next++].Value : field.Value;

    private QueryNode? Nothing(string note)
    {
        terms.Note(note);
        return null;
    }

    private QueryNode? Group(int depth)
    {
        if (depth > QueryBounds.Depth)
            return Nothing($"Parentheses were read {QueryBounds.Depth} deep; those beyond were left out.");
        var nodes = new List<QueryNode>();
        while (next < pieces.Count && pieces[next].Kind != PieceKind.Close)
        {
            if (Alternatives(depth) is { } node)
                nodes.Add(node);
        }
        if (!Take(PieceKind.Close))
            terms.Note("A parenthesis is not closed; it was taken to end with the question.");
        return nodes.Count > 1 ? new AllOf(nodes) : nodes.FirstOrDefault();
    }

    private bool Take(PieceKind kind)
    {
        if (next == pieces.Count || pieces[next].Kind != kind)
            return false;
        next++;
        return true;
    }
}
