using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Index;

/// <summary>The words of an article in the order of its text, cut once for all its units.</summary>
internal sealed class ArticleTokens
{
    private readonly List<IndexToken> tokens = [];
    private int beforeText;

    /// <summary>An empty one ends each region, so that no phrase goes on in the next.</summary>
    public IReadOnlyList<IndexToken> All => tokens;

    /// <param name="isPlace">False for words that stand outside the text; they come before all others.</param>
    /// <returns>The indices of the words that were added.</returns>
    public List<int> Add(string text, Span span, bool isPlace)
    {
        var first = tokens.Count;
        tokens.AddRange(IndexText.Tokens(text, span));
        List<int> added = [.. Enumerable.Range(first, tokens.Count - first)];
        tokens.Add(new(new(span.End, 0), "", []));
        if (!isPlace)
            beforeText = tokens.Count;
        return added;
    }

    /// <summary>The indices of the words that begin within one of the spans, each once, rising.</summary>
    public List<int> In(IReadOnlyList<Span> spans)
    {
        var (held, rises) = (new List<int>(), true);
        foreach (var span in spans)
        {
            for (var at = FirstFrom(span.Start); at < tokens.Count && tokens[at].Span.Start < span.End; at++)
            {
                if (tokens[at].Word.Length == 0)
                    continue;
                rises &= held.Count == 0 || at > held[^1];
                held.Add(at);
            }
        }
        return rises ? held : [.. held.Distinct().Order()];
    }

    private int FirstFrom(int place)
    {
        var (low, high) = (beforeText, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
