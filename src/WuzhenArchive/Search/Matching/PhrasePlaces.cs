using WuzhenArchive.Search.Index;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// Where the phrases of a question begin in one article, as positions of <see cref="IndexStream"/>. It is filled again for each article.
/// </summary>
internal sealed class PhrasePlaces
{
    private int[] positions = new int[256];
    private int[] ends = new int[16];
    private int phrases;
    private int count;

    public ReadOnlySpan<int> this[int phrase] =>
        phrase >= phrases ? [] : positions.AsSpan(phrase == 0 ? 0 : ends[phrase - 1], ends[phrase] - (phrase == 0 ? 0 : ends[phrase - 1]));

    public void Clear() => (phrases, count) = (0, 0);

    public void Add(int position)
    {
        if (count == positions.Length)
            Array.Resize(ref positions, count * 2);
        positions[count++] = position;
    }

    /// <summary>What was added since the last phrase ended are the places of the next.</summary>
    public void EndPhrase()
    {
        if (phrases == ends.Length)
            Array.Resize(ref ends, phrases * 2);
        ends[phrases++] = count;
    }
}
