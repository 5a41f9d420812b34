using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Where any clause of a sentence must end: found once for all of its cues, each of which asks for several ends.</summary>
internal sealed class ClauseStops(Sentence sentence)
{
    private int[]? next;

    /// <summary>The first unit from a place on that no clause reaches over; the number of units where there is none.</summary>
    public int From(int start) => (next ??= Found())[Math.Min(start, sentence.Count)];

    private int[] Found()
    {
        var found = new int[sentence.Count + 1];
        found[^1] = sentence.Count;
        for (var i = sentence.Count - 1; i >= 0; i--)
        {
            found[i] = Clauses.StopsAt(sentence, i) ? i : found[i + 1];
        }
        return found;
    }
}
