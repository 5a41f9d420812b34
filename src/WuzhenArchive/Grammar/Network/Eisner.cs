namespace WuzhenArchive.Grammar.Network;

/// <summary>
/// Finds the tree without crossing arcs whose arcs have the highest sum of scores, in a time that grows with the cube of the words
/// (J. Eisner, "Three new probabilistic models for dependency parsing", COLING 1996). The root has one child.
/// </summary>
internal sealed class Eisner(int most)
{
    // Best score of a stretch and where it is split: complete ones end in a word that has all its children on that side, open ones are an
    // arc between their two ends. "Right" has its head on the left end.
    private readonly float[] _right = new float[most * most];
    private readonly float[] _left = new float[most * most];
    private readonly float[] _openRight = new float[most * most];
    private readonly float[] _openLeft = new float[most * most];
    private readonly byte[] _splitRight = new byte[most * most];
    private readonly byte[] _splitLeft = new byte[most * most];
    private readonly byte[] _splitOpen = new byte[most * most];

    /// <param name="scores">A row for each word: of the root as its head, then of each word.</param>
    /// <param name="heads">Filled with the index of each word's head, -1 of the root's child.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
            _right[At(i, i)] = _left[At(i, i)] = 0;
        for (var length = 1; length < count; length++)
        {
            for (var i = 0; i + length < count; i++)
                Fill(scores, count + 1, i, i + length);
        }
        var root = 0;
        for (var i = 1; i < count; i++)
        {
            if (RootScore(scores, count, i) > RootScore(scores, count, root))
                root = i;
        }
        heads[root] = -1;
        Left(0, root, heads);
        Right(root, count - 1, heads);
    }

    private float RootScore(ReadOnlySpan<float> scores, int count, int word) =>
        scores[word * (count + 1)] + _left[At(0, word)] + _right[At(word, count - 1)];

    private void Fill(ReadOnlySpan<float> scores, int wide, int i, int j)
    {
        var (best, split) = (float.NegativeInfinity, i);
        for (var k = i; k < j; k++)
        {
            var sum = _right[At(i, k)] + _left[At(k + 1, j)];
            if (sum > best)
                (best, split) = (sum, k);
        }
        _openRight[At(i, j)] = best + scores[(j * wide) + i + 1];
        _openLeft[At(i, j)] = best + scores[(i * wide) + j + 1];
        _splitOpen[At(i, j)] = (byte)split;
        best = float.NegativeInfinity;
        for (var k = i + 1; k <= j; k++)
        {
            var sum = _openRight[At(i, k)] + _right[At(k, j)];
            if (sum > best)
                (best, split) = (sum, k);
        }
        (_right[At(i, j)], _splitRight[At(i, j)]) = (best, (byte)split);
        best = float.NegativeInfinity;
        for (var k = i; k < j; k++)
        {
            var sum = _left[At(i, k)] + _openLeft[At(k, j)];
            if (sum > best)
                (best, split) = (sum, k);
        }
        (_left[At(i, j)], _splitLeft[At(i, j)]) = (best, (byte)split);
    }

    private void Right(int i, int j, Span<int> heads)
    {
        if (i == j)
            return;
        var k = _splitRight[At(i, j)];
        heads[k] = i;
        Open(i, k, heads);
        Right(k, j, heads);
    }

    private void Left(int i, int j, Span<int> heads)
    {
        if (i == j)
            return;
        var k = _splitLeft[At(i, j)];
        heads[k] = j;
        Left(i, k, heads);
        Open(k, j, heads);
    }

    private void Open(int i, int j, Span<int> heads)
    {
        var k = _splitOpen[At(i, j)];
        Right(i, k, heads);
        Left(k + 1, j, heads);
    }

    private int At(int i, int j) => (i * most) + j;
}
