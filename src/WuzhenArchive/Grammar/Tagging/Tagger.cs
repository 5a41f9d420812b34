using WuzhenArchive.Grammar.Words;

namespace WuzhenArchive.Grammar.Tagging;

/// <summary>
/// Gives each word the part of speech with the highest sum of weights, from left to right: an averaged perceptron
/// (M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002).
/// </summary>
internal sealed class Tagger(FeatureTable table)
{
    /// <summary>How many parts of speech there are; their index is that of <see cref="WordClass"/>.</summary>
    public const int Count = (int)WordClass.Verb + 1;

    /// <summary>Before the first word.</summary>
    public const byte Edge = 255;

    /// <param name="tags">Filled with a <see cref="WordClass"/> for each word.</param>
    public void Tag(ReadOnlySpan<WordTraits> words, Span<byte> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[FeatureTable.Width];
        var (before, earlier) = (Edge, Edge);
        for (var i = 0; i < words.Length; i++)
        {
            TagFeatures.Fill(words, i, before, earlier, features);
            table.Score(features, scores);
            (before, earlier) = (Best(scores[..Count]), before);
            tags[i] = before;
        }
    }

    private static byte Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return (byte)best;
    }
}
