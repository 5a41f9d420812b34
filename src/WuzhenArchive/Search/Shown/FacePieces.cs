using WuzhenArchive.Search.Index;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Shown;

/// <summary>
/// Where the words of a hit stand in its article: the index knows them by number, so their region is cut into words once more.
/// </summary>
internal sealed class FacePieces(ArticleText article, byte[] units, ShownUnits shown)
{
    private readonly Dictionary<int, IReadOnlyList<IndexToken>> tokens = [];

    /// <summary>The region a face stands in; words that go on in the next paragraph take it along.</summary>
    /// <param name="Tokens">All words of the region.</param>
    /// <param name="Pieces">The stretches of the face's own words.</param>
    internal sealed record Placed(string Text, Span Region, IReadOnlyList<IndexToken> Tokens, IReadOnlyList<Span> Pieces);

    public Placed Of(int face)
    {
        var table = new UnitTable(units);
        var region = RegionOf(table, UnitFace.UnitOf(face));
        var (pieces, last) = (new List<Span>(), region);
        for (var run = FirstRun(table, face); run < table.RunCount && table.RunStart(run) < table.AsWritten; run++)
        {
            if (!IsIn(table, run, face))
                continue;
            last = RegionAt(table, table.RunStart(run));
            AddPieces(table, run, last, pieces);
        }
        var held = shown.Regions[region];
        var words = Enumerable.Range(region, last - region + 1).SelectMany(Tokens).ToList();
        var span = held.In(article);
        return new(held.Text(article), Span.FromBounds(span.Start, Math.Max(span.End, pieces[^1].End)), words, pieces);
    }

    // Of several runs that begin together, any may be the face's.
    private static int FirstRun(in UnitTable table, int face)
    {
        var run = table.RunAt(UnitFace.First(table, face));
        while (run > 0 && table.RunStart(run - 1) == table.RunStart(run))
            run--;
        return run;
    }

    private void AddPieces(in UnitTable table, int run, int region, List<Span> pieces)
    {
        var words = Tokens(region);
        var first = table.RunStart(run) - table.First(region);
        var end = Math.Min(words.Count, End(table, run) - table.First(region));
        if (first >= end)
            return;
        var piece = Span.FromBounds(words[first].Span.Start, words[end - 1].Span.End);
        // What goes on without a gap is one piece.
        if (pieces.Count > 0 && first > 0 && pieces[^1].End == words[first - 1].Span.End)
            pieces[^1] = Span.FromBounds(pieces[^1].Start, piece.End);
        else if (pieces.Count == 0 || pieces[^1] != piece)
            pieces.Add(piece);
    }

    private IReadOnlyList<IndexToken> Tokens(int region) =>
        tokens.TryGetValue(region, out var known) ? known : tokens[region] = shown.Regions[region].Tokens(article);

    private static int End(in UnitTable table, int run)
    {
        for (var next = run + 1; next < table.RunCount; next++)
        {
            if (table.RunStart(next) > table.RunStart(run))
                return table.RunStart(next);
        }
        return int.MaxValue;
    }

    private static bool IsIn(in UnitTable table, int run, int face)
    {
        var leaf = table.RunLeaf(run);
        for (var at = table.RestLength(leaf) > 0 ? UnitFace.Rest(leaf) : UnitFace.Whole(leaf); at >= 0; at = UnitFace.Outer(table, at))
        {
            if (at == face)
                return true;
        }
        return false;
    }

    private static int RegionOf(in UnitTable table, int unit)
    {
        while (table.Outer(unit) is >= 0 and var outer)
            unit = outer;
        return unit;
    }

    // The regions come first among the units, in the order of their words.
    private int RegionAt(in UnitTable table, int position)
    {
        var region = 0;
        while (region + 1 < shown.Regions.Count && table.First(region + 1) <= position)
            region++;
        return region;
    }
}
