using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WuzhenArchive.Grammar.Tagging;

/// <summary>
/// The weights of the tagger: for each feature a row of weights of 8 bits, one for each part of speech. Found by the feature's hash, open
/// addressing.
/// </summary>
internal sealed class FeatureTable
{
    public const int Width = 32;

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <param name="weights">One row after another, in the order of <paramref name="keys"/>.</param>
    public FeatureTable(uint[] keys, sbyte[] weights)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        (_keys, _rows, _weights, _mask) = (new uint[size], new int[size], weights, size - 1);
        for (var row = 0; row < keys.Length; row++)
        {
            var place = (int)keys[row] & _mask;
            while (_keys[place] != 0)
                place = (place + 1) & _mask;
            (_keys[place], _rows[place]) = (keys[row], row);
        }
    }

    /// <summary>Adds up the rows of the features that are known. Whole numbers, so the sum is the same everywhere.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        var (left, right) = (Vector256<short>.Zero, Vector256<short>.Zero);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row < 0)
                continue;
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, (nuint)(row * Width)));
            left += first;
            right += second;
        }
        left.CopyTo(scores);
        right.CopyTo(scores[16..]);
    }

    private int Find(uint key)
    {
        for (var place = (int)key & _mask; _keys[place] != 0; place = (place + 1) & _mask)
        {
            if (_keys[place] == key)
                return _rows[place];
        }
        return -1;
    }
}
