using System.Globalization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>The places of a unit's words, as the index keeps them: "120+40 300+12".</summary>
internal static class UnitPieces
{
    public static string Write(IReadOnlyList<int> held, IReadOnlyList<IndexToken> tokens)
    {
        var pieces = new List<Span>();
        for (var i = 0; i < held.Count; i++)
        {
            var word = tokens[held[i]].Span;
            if (i > 0 && held[i] == held[i - 1] + 1)
                pieces[^1] = Span.FromBounds(pieces[^1].Start, word.End);
            else
                pieces.Add(word);
        }
        return string.Join(' ', pieces.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Start}+{p.Length}")));
    }

    public static IReadOnlyList<Span> Read(string pieces) => [.. pieces.Split(' ').Select(ReadOne)];

    private static Span ReadOne(string piece)
    {
        var plus = piece.IndexOf('+', StringComparison.Ordinal);
        return new(int.Parse(piece.AsSpan(0, plus), CultureInfo.InvariantCulture), int.Parse(piece.AsSpan(plus + 1), CultureInfo.InvariantCulture));
    }
}
