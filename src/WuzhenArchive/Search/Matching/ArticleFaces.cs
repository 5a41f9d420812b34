using System.Runtime.InteropServices;
using WuzhenArchive.Search.Index;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// The faces of one article that have what a question asks for, and which of them give way. A face gives way to its parts where
/// these are found themselves, so that the same words are found once, as what they most exactly are; a question without words
/// wants the largest units instead. It is filled again for each article.
/// </summary>
internal sealed class ArticleFaces
{
    private readonly List<FoundFace> faces = [];
    private readonly List<(int Inner, int Outer)> pairs = [];
    private int[] places = new int[256];
    private bool[] hits = new bool[64];

    public ReadOnlySpan<FoundFace> All => CollectionsMarshal.AsSpan(faces);

    /// <summary>Places of two faces of which the first is a part of the second.</summary>
    public ReadOnlySpan<(int Inner, int Outer)> Pairs => CollectionsMarshal.AsSpan(pairs);

    public void Clear()
    {
        faces.Clear();
        pairs.Clear();
    }

    public void Add(FoundFace face) => faces.Add(face);

    /// <summary>Call it when all faces of the article are in.</summary>
    public void Pair(in UnitTable table)
    {
        if (faces.Count < 2)
            return;
        if (places.Length < table.Count * 2)
            places = new int[table.Count * 4];
        for (var i = 0; i < faces.Count; i++)
            places[faces[i].Face] = i;
        for (var i = 0; i < faces.Count; i++)
        {
            var outer = UnitFace.Outer(table, faces[i].Face);
            // What stands there may be left from another article.
            if (outer >= 0 && places[outer] is var place && place < faces.Count && faces[place].Face == outer)
                pairs.Add((i, place));
        }
    }

    /// <summary>By face, whether it is a hit where some of the things asked for are forgiven. Good until the next call.</summary>
    /// <param name="forgiven">A bit for each.</param>
    /// <param name="innermost">The question asks for words.</param>
    public ReadOnlySpan<bool> Hits(ulong forgiven, bool innermost)
    {
        var all = All;
        if (hits.Length < all.Length)
            hits = new bool[all.Length * 2];
        for (var i = 0; i < all.Length; i++)
            hits[i] = all[i].Has(forgiven);
        foreach (var (inner, outer) in Pairs)
        {
            if (all[inner].Has(forgiven) && all[outer].Has(forgiven))
                hits[innermost ? outer : inner] = false;
        }
        return hits.AsSpan(0, all.Length);
    }
}
