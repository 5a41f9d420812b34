using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Shown;

/// <summary>A word that was sought, with what stands before and behind it in its paragraph, as printed but on one line.</summary>
/// <param name="Place">Of the word in the article's text.</param>
public sealed record ContextLine(string Before, string Word, string Behind, Span Place)
{
    // In UTF-16 code units on either side: as much as a line of the widest page shows.
    private const int Reach = 90;

    /// <summary>What lines are sorted by: the words behind, in order.</summary>
    internal string RightKey => string.Join(' ', IndexText.Words(Behind));

    /// <summary>The words before, from the nearest on.</summary>
    internal string LeftKey => string.Join(' ', IndexText.Words(Before).Reverse());

    internal static ContextLine Cut(string text, Span bounds, Span word)
    {
        var (start, end) = (Math.Max(bounds.Start, word.Start - Reach), Math.Min(bounds.End, word.End + Reach));
        while (start > bounds.Start && start < word.Start && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < bounds.End && end > word.End && !char.IsWhiteSpace(text[end]))
            end--;
        return new(OneLine(text[start..word.Start]), OneLine(word.Of(text)), OneLine(text[word.End..end]), word);
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");
}
