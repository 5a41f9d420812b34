using WuzhenArchive.Reading;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>Finds the occasion of the statement that says some words.</summary>
internal sealed class OccasionsInText(IEnumerable<StatementReading> statements)
{
    // A statement within a statement within a block quotation; whoever says more at once is not looked for.
    private const int DeepestNesting = 8;

    private readonly List<(Span Content, OccasionKind Occasion)> contents =
        [.. statements.SelectMany(s => s.Content.Select(c => (Content: c, s.Occasion.Kind))).OrderBy(c => c.Content)];

    /// <summary>Of the innermost statement; null where the words are nobody's but the author's.</summary>
    public OccasionKind? At(Span words)
    {
        var begun = Rising.CountFirst(contents, c => c.Content.Start <= words.Start);
        for (var i = begun - 1; i >= Math.Max(0, begun - DeepestNesting); i--)
        {
            if (contents[i].Content.Contains(words))
                return contents[i].Occasion;
        }
        return null;
    }
}
