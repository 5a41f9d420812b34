using System.Runtime.InteropServices;
using WuzhenArchive.Search.Index;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// Which of the sought words the units of an article have, and how well: BM25 of each unit, with the weights a word has in the
/// whole archive. It is filled again for each article.
/// </summary>
/// <param name="phrases">In the order in which the engine tells their places.</param>
/// <param name="weights">By the number of a sought word: the rarer, the more.</param>
internal sealed class UnitWords(IReadOnlyList<SoughtPhrase> phrases, float[] weights)
{
    // The usual settings of BM25, and about the length of a statement.
    private const float Saturation = 1.2f;
    private const float ByLength = 0.75f;
    private const float UsualLength = 30;

    private readonly (int Phrase, int Length)[][] bySought =
        [.. weights.Select((_, sought) => phrases.Index().Where(p => p.Item.Sought == sought).Select(p => (p.Index, p.Item.Length))
            .ToArray())];

    private readonly List<int> found = [];
    private readonly List<int> foundHere = [];
    private readonly List<int> within = [];
    private ulong[] words = new ulong[256];
    private float[] scores = new float[256];
    private int[] times = new int[256];
    private int[] countedAt = new int[256];
    private int place;

    /// <summary>The faces that have any of the words.</summary>
    public ReadOnlySpan<int> Found => CollectionsMarshal.AsSpan(found);

    /// <summary>A bit for each sought word that a face has.</summary>
    public ulong Of(int face) => words[face];

    /// <summary>The more, the better.</summary>
    public float Score(int face) => scores[face];

    public void Read(in UnitTable table, PhrasePlaces places)
    {
        Clear(table.Count * 2);
        for (var sought = 0; sought < bySought.Length; sought++)
        {
            foreach (var (phrase, length) in bySought[sought])
            {
                foreach (var position in places[phrase])
                    Find(table, position, length);
            }
            foreach (var face in foundHere)
                Take(table, face, sought);
            foundHere.Clear();
        }
    }

    private void Clear(int faces)
    {
        if (faces > words.Length)
            Grow(Math.Max(faces, words.Length * 2));
        foreach (var face in found)
            (words[face], scores[face]) = (0, 0);
        found.Clear();
    }

    private void Grow(int faces)
    {
        Array.Resize(ref words, faces);
        Array.Resize(ref scores, faces);
        Array.Resize(ref times, faces);
        Array.Resize(ref countedAt, faces);
    }

    private void Find(in UnitTable table, int position, int length)
    {
        var run = table.RunAt(position);
        if (run < 0)
            return;
        place++;
        if (length == 1 || End(table, run) >= position + length)
        {
            for (var (start, at) = (table.RunStart(run), run); at >= 0 && table.RunStart(at) == start; at--)
            {
                for (var face = Innermost(table, at); face >= 0; face = UnitFace.Outer(table, face))
                    Count(table, position, face);
            }
            return;
        }
        foreach (var face in WithWhole(table, run, position + length))
            Count(table, position, face);
    }

    // A word of a hyphenated one, and those beside it, stand twice in the index.
    private void Count(in UnitTable table, int position, int face)
    {
        if (countedAt[face] == place)
            return;
        countedAt[face] = place;
        if (times[face] == 0)
            foundHere.Add(face);
        if (times[face] == 0 || position < table.AsWritten)
            times[face]++;
    }

    private void Take(in UnitTable table, int face, int sought)
    {
        if (words[face] == 0)
            found.Add(face);
        words[face] |= 1UL << sought;
        var length = ByLength * UnitFace.Length(table, face) / UsualLength;
        scores[face] += weights[sought] * times[face] / (times[face] + Saturation * (1 - ByLength + length));
        times[face] = 0;
    }

    // A phrase that begins in one stretch and goes on in others is in the units that have all of them.
    private List<int> WithWhole(in UnitTable table, int run, int end)
    {
        within.Clear();
        AddFaces(table, run, within);
        for (var (last, next) = (run, run + 1); next < table.RunCount && table.RunStart(next) < end; next++)
        {
            if (next + 1 < table.RunCount && table.RunStart(next + 1) == table.RunStart(next)
                || table.RunStart(next) == table.RunStart(last))
                continue;
            last = next;
            var here = new List<int>();
            AddFaces(table, next, here);
            within.RemoveAll(f => !here.Contains(f));
        }
        return within;
    }

    private static void AddFaces(in UnitTable table, int run, List<int> faces)
    {
        for (var (start, at) = (table.RunStart(run), run); at >= 0 && table.RunStart(at) == start; at--)
        {
            for (var face = Innermost(table, at); face >= 0; face = UnitFace.Outer(table, face))
                faces.Add(face);
        }
    }

    private static int End(in UnitTable table, int run) => run + 1 < table.RunCount ? table.RunStart(run + 1) : int.MaxValue;

    private static int Innermost(in UnitTable table, int run) =>
        table.RunLeaf(run) is var unit && table.RestLength(unit) > 0 ? UnitFace.Rest(unit) : UnitFace.Whole(unit);
}
