namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Finds the stretch of lines that is the article: every line has a worth by its kind, prose by its length, and the stretch
/// with the greatest sum wins. One table of weights, one pass (Kadane's maximum subarray).
/// </summary>
internal static class BodyFinder
{
    // A line of prose is worth one for every 25 characters, at most 12: a long page of comments must not outweigh an article.
    private const double CharactersPerPoint = 25;
    private const int MostCharacters = 300;

    // Right below a headline, short lines are the article's: a fixture list, a poem.
    private const int NearHeadline = 20;
    private const double BelowHeadline = 1.5;

    private static double Weight(LineKind kind) => kind switch
    {
        LineKind.Remark => 0.3,
        LineKind.Entry => 0.1,
        LineKind.Lead => 0,
        LineKind.Credit => -0.5,
        LineKind.Label => -1.5,
        LineKind.Date => -2,
        LineKind.Blank => -3,
        LineKind.Button => -3,
        LineKind.Headline => -6,
        LineKind.Ending => -12,
        _ => 0,
    };

    /// <returns>First line and end (exclusive); an empty stretch when no line is worth anything.</returns>
    public static (int First, int End) Find(IReadOnlyList<Line> lines, IReadOnlyList<LineKind> kinds)
    {
        var (best, sum) = (0.0, 0.0);
        var (first, end, start, headline) = (0, 0, 0, int.MinValue);
        for (var i = 0; i < lines.Count; i++)
        {
            headline = kinds[i] == LineKind.Headline ? i : headline;
            if (sum < 0 || (sum == 0 && best == 0 && Worth(i) < 0))
            {
                (sum, start) = (0, i);
            }
            sum += Worth(i);
            if (sum > best)
            {
                (best, first, end) = (sum, start, i + 1);
            }
        }
        return (first, end);

        double Worth(int i) => kinds[i] == LineKind.Prose ? Math.Min(lines[i].Span.Length, MostCharacters) / CharactersPerPoint
            : Weight(kinds[i]) + (i - headline <= NearHeadline && headline >= 0 && kinds[i] is LineKind.Remark or LineKind.Entry or LineKind.Lead or LineKind.Label ? BelowHeadline : 0);
    }
}
