namespace WuzhenArchive.Comparison;

/// <summary>
/// How surely a word is commoner in one corpus than in another: the log-likelihood ratio of Rayson and Garside (2000),
/// two times the sum of each count times the logarithm of the count over its expectation.
/// </summary>
public static class LogLikelihood
{
    /// <summary>The critical value of chi-square with one degree of freedom: by chance one word of a hundred passes it.</summary>
    public const double OnePercent = 6.63;

    /// <param name="here">Occurrences among <paramref name="wordsHere"/> words.</param>
    /// <param name="there">Occurrences among <paramref name="wordsThere"/> words.</param>
    /// <returns>0 where the word is equally common in both; never negative.</returns>
    public static double Of(int here, int there, int wordsHere, int wordsThere)
    {
        double all = wordsHere + wordsThere;
        return Math.Max(0, 2 * (Part(here, wordsHere * ((here + there) / all)) + Part(there, wordsThere * ((here + there) / all))));
    }

    private static double Part(int count, double expected) => count == 0 ? 0 : count * Math.Log(count / expected);
}
