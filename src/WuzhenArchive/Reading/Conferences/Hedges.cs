using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The words that make a number less or more than itself: "about", "more than", "up to". They are part of what is stated.</summary>
internal static class Hedges
{
    // Several words before single ones, so that "more than" is not read as "than".
    private static readonly string[][] All = [.. new[]
    {
        "just over", "just under", "just shy of", "well over", "slightly more than", "slightly over", "a little over", "more than", "fewer than", "less than", "no fewer than", "no less than", "not less than", "at least", "at most", "up to", "as many as", "close to",
        "upwards of", "an estimated", "in excess of", "north of", "about", "some", "around", "roughly", "approximately", "nearly", "almost", "over", "under", "above", "circa", "estimated",
    }.Select(h => h.Split(' ')).OrderByDescending(h => h.Length)];

    /// <summary>The hedge of the number from <paramref name="i"/> to <paramref name="last"/> in small letters, and its first unit; null and the number itself where it has none.</summary>
    public static (string? Words, int First) Of(Sentence sentence, int i, int last)
    {
        foreach (var hedge in All)
        {
            if (StandsBefore(sentence, i, hedge))
            {
                return (string.Join(' ', hedge), i - hedge.Length);
            }
        }
        // "1,000-plus pilots", "1,000+ pilots", "a thousand or so"
        return sentence.IsMark(last + 1, '+') || (sentence.IsMark(last + 1, '-') && sentence.IsWord(last + 2, "plus")) ? ("more than", i)
            : sentence.IsWord(last + 1, "or") && sentence.IsWord(last + 2, "so") ? ("about", i)
            : sentence.IsWord(last + 1, "or") && sentence.IsWord(last + 2, "more") ? ("at least", i)
            : sentence.IsMark(last + 1, '-') && sentence.IsWord(last + 2, "odd") ? ("about", i)
            : (null, i);
    }

    /// <summary>The first unit behind a number and the hedge that follows it.</summary>
    public static int Behind(Sentence sentence, int i) =>
        sentence.IsMark(i + 1, '+') ? i + 2
        : (sentence.IsMark(i + 1, '-') && (sentence.IsWord(i + 2, "plus") || sentence.IsWord(i + 2, "odd"))) || (sentence.IsWord(i + 1, "or") && (sentence.IsWord(i + 2, "so") || sentence.IsWord(i + 2, "more"))) ? i + 3
        : i + 1;

    private static bool StandsBefore(Sentence sentence, int i, string[] hedge)
    {
        for (var n = 0; n < hedge.Length; n++)
        {
            if (!sentence.IsWord(i - hedge.Length + n, hedge[n]))
            {
                return false;
            }
        }
        return true;
    }
}
