using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Shown;

/// <summary>Cuts an excerpt at word boundaries round the place where most of the words that were sought stand together.</summary>
public static class ExcerptCutter
{
    /// <summary>About this many UTF-16 code units: three lines of the page.</summary>
    public const int Longest = 260;

    /// <param name="bounds">The paragraph; the excerpt stays within it.</param>
    /// <param name="unit">The words the hit is about; the excerpt shows these when nothing is marked.</param>
    public static Excerpt Cut(string text, Span bounds, Span unit, IReadOnlyList<Span> marks)
    {
        var cluster = marks.Count > 0 ? Cluster(text, marks) : new Span(unit.Start, Math.Min(unit.Length, Longest));
        var span = bounds.Length <= Longest ? bounds : Window(text, bounds, cluster);
        return new(span.Of(text), span, [.. marks.Where(span.Contains)], span.Start > bounds.Start, span.End < bounds.End);
    }

    // The first of the stretches with most different words, and of those the one with most marks.
    private static Span Cluster(string text, IReadOnlyList<Span> marks)
    {
        var best = (Words: 0, Marks: 0, Span: marks[0]);
        for (var first = 0; first < marks.Count; first++)
        {
            var within = marks.Skip(first).TakeWhile((m, i) => i == 0 || m.End - marks[first].Start <= Longest * 3 / 4).ToList();
            var words = within.Select(m => WordFolding.Fold(m.Of(text))).Distinct().Count();
            if (words > best.Words || (words == best.Words && within.Count > best.Marks))
                best = (words, within.Count, Span.FromBounds(within[0].Start, within[^1].End));
        }
        return best.Span;
    }

    private static Span Window(string text, Span bounds, Span cluster)
    {
        var room = Math.Max(0, Longest - cluster.Length);
        var start = Math.Clamp(cluster.Start - room / 2, bounds.Start, Math.Max(bounds.Start, bounds.End - Longest));
        start = Math.Min(start, cluster.Start);
        var end = Math.Clamp(start + Longest, Math.Min(cluster.End, bounds.End), bounds.End);
        while (start > bounds.Start && start < cluster.Start && !IsBoundary(text, start))
            start++;
        while (end < bounds.End && end > cluster.End && !IsBoundary(text, end))
            end--;
        while (start < cluster.Start && char.IsWhiteSpace(text[start]))
            start++;
        while (end > cluster.End && end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Span.FromBounds(start, end);
    }

    // At a space, or before a character that is a word by itself.
    private static bool IsBoundary(string text, int at) =>
        char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]) || Characters.StandsAlone(Characters.At(text, at, text.Length));
}
