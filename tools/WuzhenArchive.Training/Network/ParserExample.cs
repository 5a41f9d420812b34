namespace WuzhenArchive.Training.Network;

/// <summary>A sentence to learn parsing from: the rows of its input, and what is right.</summary>
/// <param name="Tags">As a tagger gave them.</param>
/// <param name="Right">The tags as they should be.</param>
/// <param name="Counts">How often each word is in the training part.</param>
internal sealed record ParserExample(
    int[] Words, int[] Counts, byte[] Tags, int[] Suffixes, int[] Prefixes, int[] Shapes, int[] Heads, int[] Relations, byte[] Right)
{
    public int Length => Words.Length;
}
