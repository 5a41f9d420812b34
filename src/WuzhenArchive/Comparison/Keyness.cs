using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>The words that tell two years apart, weighed by <see cref="LogLikelihood"/> with the counts it was made of.</summary>
/// <param name="Tested">How many different words were weighed, stop words and numbers aside.</param>
public sealed record Keyness(IReadOnlyList<KeynessYear> Years, int Tested);

/// <param name="Words">All running words of the articles about the year, stop words among them.</param>
/// <param name="Articles">How many articles there are about the year.</param>
/// <param name="Keys">The most telling of those beyond <see cref="LogLikelihood.OnePercent"/>, in order.</param>
/// <param name="Passed">How many are beyond it.</param>
public sealed record KeynessYear(int Year, int Words, int Articles, IReadOnlyList<KeyWord> Keys, int Passed);

/// <param name="Text">As printed most often in the year it is distinctive of.</param>
/// <param name="Word">Folded, as the search finds it.</param>
public sealed record KeyWord(string Text, string Word, int Here, int There, double LogLikelihood);

public static class KeynessOfYears
{
    private const int MostKeys = 25;

    /// <summary>Of two years, in one question.</summary>
    public static Keyness Keyness(this ArchiveDb db, int a, int b)
    {
        var counted = CountedWords.Of(db, [a, b]);
        var weighed = CountedWords.Beside(counted[a], counted[b]).Where(w => IsWeighed(w.Word)).ToList();
        var turned = weighed.Select(w => w with { Here = w.There, There = w.Here });
        return new([YearOf(counted[a], counted[b], weighed), YearOf(counted[b], counted[a], turned)], weighed.Count);
    }

    private static bool IsWeighed(string word) => !StopWords.Has(word) && !word.All(char.IsDigit);

    private static KeynessYear YearOf(CountedWords here, CountedWords there, IEnumerable<WordBeside> words)
    {
        var passed = words.Where(w => (long)w.Here.Count * there.Words > (long)w.There.Count * here.Words)
            .Select(w => new KeyWord(Bare(w.Here.Print), w.Word, w.Here.Count, w.There.Count,
                LogLikelihood.Of(w.Here.Count, w.There.Count, here.Words, there.Words)))
            .Where(k => k.LogLikelihood >= LogLikelihood.OnePercent).ToList();
        return new(here.Year, here.Words, here.Articles,
            [.. passed.OrderByDescending(k => k.LogLikelihood).ThenBy(k => k.Word, StringComparer.Ordinal).Take(MostKeys)], passed.Count);
    }

    // "China’s" is counted as "China".
    private static string Bare(string print) => print is [_, .., '’' or '\'', 's'] ? print[..^2] : print;
}
