using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>Finds the statement that says some words.</summary>
internal sealed class SaidWords(IEnumerable<StatementReading> statements)
{
    // A statement within a statement within a block quotation; whoever says more at once is not looked for.
    private const int DeepestNesting = 8;

    private readonly List<(Span Content, StatementReading Statement)> contents =
        [.. statements.SelectMany(s => s.Content.Select(c => (Content: c, Statement: s))).OrderBy(c => c.Content)];

    /// <summary>The innermost one; null where the words are nobody's but the author's.</summary>
    public StatementReading? At(Span words)
    {
        var begun = Rising.CountFirst(contents, c => c.Content.Start <= words.Start);
        for (var i = begun - 1; i >= Math.Max(0, begun - DeepestNesting); i--)
        {
            if (contents[i].Content.Contains(words))
                return contents[i].Statement;
        }
        return null;
    }
}
