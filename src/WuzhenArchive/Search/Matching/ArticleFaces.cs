namespace WuzhenArchive.Search;

/// <summary>
/// The faces of one article that have what a question asks for, and which of them give way. A face gives way to its parts where
/// these are found themselves, so that the same words are found once, as what they most exactly are; a question without words
/// wants the largest units instead. It is filled again for each article.
/// </summary>
internal sealed class ArticleFaces
{
    private readonly List<(int Face, ulong Misses)> faces = [];
    private readonly List<(int Inner, int Outer)> pairs = [];
    private int[] places = new int[256];
    private bool[] hits = new bool[64];

    public int Count => faces.Count;

    public (int Face, ulong Misses) this[int place] => faces[place];

    /// <summary>Places of two faces of which the first is a part of the second.</summary>
    public IReadOnlyList<(int Inner, int Outer)> Pairs => pairs;

    public void Clear()
    {
        faces.Clear();
        pairs.Clear();
    }

    /// <param name="misses">A bit for each thing asked for that it has not.</param>
    public void Add(int face, ulong misses) => faces.Add((face, misses));

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
        if (hits.Length < faces.Count)
            hits = new bool[faces.Count * 2];
        for (var i = 0; i < faces.Count; i++)
            hits[i] = Has(i, forgiven);
        foreach (var (inner, outer) in pairs)
        {
            if (Has(inner, forgiven) && Has(outer, forgiven))
                hits[innermost ? outer : inner] = false;
        }
        return hits.AsSpan(0, faces.Count);
    }

    public bool Has(int place, ulong forgiven) => (faces[place].Misses & ~forgiven) == 0;
}
