using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using WuzhenArchive.Grammar.Tagging;

namespace WuzhenArchive.Training.Tagging;

/// <summary>
/// Trains an averaged perceptron: where the tag with the highest sum is wrong, its features lose one and those of the right tag gain one;
/// what is kept is the mean over all steps.
/// </summary>
internal sealed class TaggerTrainer
{
    private const int Width = FeatureTable.Width;
    private const int Seldom = 2;

    private readonly Dictionary<uint, int> _rows = [];
    private readonly int[] _weights;
    private readonly double[] _steps;
    private int _step = 1;

    public TaggerTrainer(IReadOnlyList<ReadSentence> sentences, int rounds, int seed)
    {
        var gold = sentences.Select(s => s.Tree.Tags.Select(TagSet.Class).ToArray()).ToList();
        NameFeatures(sentences, gold);
        (_weights, _steps) = (new int[_rows.Count * Width], new double[_rows.Count * Width]);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Learn(sentences[i], gold[i]);
        }
    }

    /// <summary>The weights in 8 bits, rows in the order of their keys, without those that are nearly nothing.</summary>
    /// <param name="least">A mean below this is left out.</param>
    public (uint[] Keys, sbyte[] Weights) Packed(double least)
    {
        var means = _weights.Select((w, i) => w - (_steps[i] / _step)).ToArray();
        var sizes = means.Select(Math.Abs).Where(m => m >= least).Order().ToArray();
        // The few largest are cut, so that the many have finer steps.
        var scale = 127 / sizes[(int)(sizes.Length * 0.9995)];
        var packed = new List<(uint Key, sbyte[] Row)>();
        foreach (var (key, row) in _rows)
        {
            var weights = new sbyte[Width];
            for (var i = 0; i < Width; i++)
            {
                var mean = means[(row * Width) + i];
                weights[i] = Math.Abs(mean) < least ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(mean * scale), -127, 127);
            }
            if (weights.AsSpan().ContainsAnyExcept((sbyte)0))
                packed.Add((key, weights));
        }
        packed.Sort((a, b) => a.Key.CompareTo(b.Key));
        return ([.. packed.Select(p => p.Key)], [.. packed.SelectMany(p => p.Row)]);
    }

    private void NameFeatures(IReadOnlyList<ReadSentence> sentences, List<byte[]> gold)
    {
        var counts = new Dictionary<uint, int>();
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var i = 0; i < gold[s].Length; i++)
            {
                TagFeatures.Fill(sentences[s].Words, i, Before(gold[s], i - 1), Before(gold[s], i - 2), features);
                foreach (var feature in features)
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }
        foreach (var (feature, count) in counts)
        {
            if (count >= Seldom)
                _rows.Add(feature, _rows.Count);
        }
    }

    private void Learn(ReadSentence sentence, byte[] gold)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> rows = stackalloc int[TagFeatures.Count];
        var (before, earlier) = (Tagger.Edge, Tagger.Edge);
        for (var i = 0; i < gold.Length; i++)
        {
            TagFeatures.Fill(sentence.Words, i, before, earlier, features);
            var count = 0;
            foreach (var feature in features)
            {
                if (_rows.TryGetValue(feature, out var row))
                    rows[count++] = row * Width;
            }
            var guess = Best(rows[..count]);
            if (guess != gold[i])
            {
                Change(rows[..count], gold[i], 1);
                Change(rows[..count], guess, -1);
            }
            _step++;
            (before, earlier) = (guess, before);
        }
    }

    private byte Best(ReadOnlySpan<int> rows)
    {
        var (left, right) = (Vector512<int>.Zero, Vector512<int>.Zero);
        foreach (var row in rows)
        {
            ref var weights = ref _weights[row];
            left += Vector512.LoadUnsafe(ref weights, 0);
            right += Vector512.LoadUnsafe(ref weights, 16);
        }
        Span<int> sums = stackalloc int[Width];
        left.CopyTo(sums);
        right.CopyTo(sums[16..]);
        var best = 0;
        for (var i = 1; i < Tagger.Count; i++)
        {
            if (sums[i] > sums[best])
                best = i;
        }
        return (byte)best;
    }

    private void Change(ReadOnlySpan<int> rows, int tag, int by)
    {
        foreach (var row in rows)
        {
            _weights[row + tag] += by;
            _steps[row + tag] += (double)by * _step;
        }
    }

    private static byte Before(byte[] tags, int at) => at < 0 ? Tagger.Edge : tags[at];
}
