namespace WuzhenArchive.Training.Network;

/// <summary>A sentence to learn parsing from: the rows of its input, and what is right.</summary>
/// <param name="Counts">How often each word is in the training part.</param>
internal sealed record ParserExample(int[] Words, int[] Counts, byte[] Tags, int[] Suffixes, int[] Prefixes, int[] Shapes, int[] Heads, int[] Relations)
{
    public int Length => Words.Length;
}
