using WuzhenArchive.Grammar.Words;

namespace WuzhenArchive.Grammar.Tagging;

/// <summary>
/// What the tagger looks at: the word and its ends, two words on either side and the classes of those to come, and the tags given to the
/// two before it.
/// </summary>
internal static class TagFeatures
{
    public const int Count = 30;

    // Before the first and behind the last word.
    private static readonly WordTraits[] Edge = [new(1, 1, 1, 1, 1, 1, WordShape.Mark, QuoteState.Outside, 0, 0)];

    /// <param name="before">
    /// The part of speech of the word before, and <paramref name="earlier"/> that of the one before it; 255 at the edge.
    /// </param>
    /// <param name="features">Filled with <see cref="Count"/> hashes.</param>
    public static void Fill(ReadOnlySpan<WordTraits> words, int at, byte before, byte earlier, Span<uint> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var previous = ref At(words, at - 1);
        ref readonly var next = ref At(words, at + 1);
        var shape = (uint)word.Shape;
        features[0] = Hash.Of(1, word.Cased);
        features[1] = Hash.Of(2, word.Lower);
        features[2] = Hash.Of(3, word.Suffix2);
        features[3] = Hash.Of(4, word.Suffix3);
        features[4] = Hash.Of(5, word.Suffix4);
        features[5] = Hash.Of(6, word.Prefix3);
        features[6] = Hash.Of(7, shape, at == 0 ? 1u : 0u);
        features[7] = Hash.Of(8, previous.Lower);
        features[8] = Hash.Of(9, next.Lower);
        features[9] = Hash.Of(10, At(words, at - 2).Lower);
        features[10] = Hash.Of(11, At(words, at + 2).Lower);
        features[11] = Hash.Of(12, before);
        features[12] = Hash.Of(13, before, earlier);
        features[13] = Hash.Of(14, before, word.Lower);
        features[14] = Hash.Of(15, previous.Suffix3);
        features[15] = Hash.Of(16, next.Suffix3);
        features[16] = Hash.Of(17, shape, (uint)next.Shape);
        features[17] = Hash.Of(18, shape, (uint)previous.Shape);
        features[18] = Hash.Of(19, previous.Lower, word.Lower);
        features[19] = Hash.Of(20, word.Lower, next.Lower);
        features[20] = Hash.Of(21, before, next.Lower);
        features[21] = Hash.Of(22, before, word.Suffix3);
        features[22] = Hash.Of(23, next.Suffix3, word.Suffix3);
        features[23] = Hash.Of(24, (uint)word.Quote, shape);
        features[24] = Hash.Of(25, next.Class);
        features[25] = Hash.Of(26, word.Class, next.Class);
        features[26] = Hash.Of(27, next.Class, At(words, at + 2).Class);
        features[27] = Hash.Of(28, next.Class, before);
        features[28] = Hash.Of(29, word.Class, before);
        features[29] = Hash.Of(30, word.Class, Hash.Of(31, before, next.Class));
    }

    private static ref readonly WordTraits At(ReadOnlySpan<WordTraits> words, int at)
    {
        if ((uint)at < (uint)words.Length)
            return ref words[at];
        return ref Edge[0];
    }
}
