using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Shown;

/// <summary>Words of an article round a hit, exactly as they stand there. No mark of any kind is added.</summary>
/// <param name="Span">Where the text stands in the article.</param>
/// <param name="Marks">The words that were sought, as places in the article, within <paramref name="Span"/>.</param>
/// <param name="CutBefore">Words of the same paragraph stand before it.</param>
public sealed record Excerpt(string Text, Span Span, IReadOnlyList<Span> Marks, bool CutBefore, bool CutAfter)
{
    /// <summary>The text in order, as pieces that are marked or not.</summary>
    public IEnumerable<(string Text, bool Marked)> Pieces
    {
        get
        {
            var at = Span.Start;
            foreach (var mark in Marks)
            {
                if (mark.Start > at)
                    yield return (Cut(at, mark.Start), false);
                yield return (Cut(mark.Start, mark.End), true);
                at = mark.End;
            }
            if (at < Span.End)
                yield return (Cut(at, Span.End), false);
        }
    }

    private string Cut(int start, int end) => Text[(start - Span.Start)..(end - Span.Start)];
}
