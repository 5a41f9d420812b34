namespace WuzhenArchive.Training.Network;

/// <summary>
/// Dropout: numbers that are left out at random while learning, the same for every word of a sentence
/// (Y. Gal and Z. Ghahramani, NIPS 2016); the others are made larger, so that their sum stays.
/// </summary>
internal static class Masks
{
    public static float[] Make(int length, float dropout, Random random)
    {
        var mask = new float[length];
        var kept = 1 / (1 - dropout);
        for (var i = 0; i < length; i++)
            mask[i] = random.NextSingle() < dropout ? 0 : kept;
        return mask;
    }

    /// <summary>Multiplies each word's row by the mask of its sentence.</summary>
    public static void Apply(Span<float> rows, int[] lengths, float[] mask, int columns)
    {
        var row = 0;
        for (var b = 0; b < lengths.Length; b++)
        {
            for (var i = 0; i < lengths[b]; i++, row++)
                Multiply(rows.Slice(row * columns, columns), mask.AsSpan(b * columns, columns));
        }
    }

    private static void Multiply(Span<float> row, ReadOnlySpan<float> mask)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] *= mask[i];
    }
}
