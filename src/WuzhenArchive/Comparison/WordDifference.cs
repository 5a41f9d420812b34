using DiffPlex;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Comparison;

/// <summary>
/// Two texts word by word: which words only the one has, and which only the other. Words are compared as the search compares
/// them, so that "multi-party" and "Multiparty" are one word, and each side keeps its own print.
/// </summary>
public sealed record WordDifference(IReadOnlyList<ComparedWords> Left, IReadOnlyList<ComparedWords> Right)
{
    public bool IsNone => !Left.Concat(Right).Any(w => w.IsOwn);

    public static WordDifference Of(string left, string right)
    {
        var (before, after) = (IndexText.Tokens(left), IndexText.Tokens(right));
        var blocks = new Differ().CreateLineDiffs(Lines(before), Lines(after), ignoreWhitespace: false).DiffBlocks;
        var gone = blocks.SelectMany(b => Enumerable.Range(b.DeleteStartA, b.DeleteCountA)).ToHashSet();
        var come = blocks.SelectMany(b => Enumerable.Range(b.InsertStartB, b.InsertCountB)).ToHashSet();
        return new(Pieces(left, before, gone), Pieces(right, after, come));
    }

    private static string Lines(IReadOnlyList<IndexToken> words) => string.Join('\n', words.Select(w => w.Word));

    // Neighbours of one kind are one piece; blanks and marks between two pieces belong to neither.
    private static List<ComparedWords> Pieces(string text, IReadOnlyList<IndexToken> words, HashSet<int> own)
    {
        var pieces = new List<ComparedWords>();
        var end = 0;
        for (var first = 0; first < words.Count;)
        {
            var last = first;
            while (last + 1 < words.Count && own.Contains(last + 1) == own.Contains(first))
                last++;
            Add(pieces, text[end..words[first].Span.Start], false);
            Add(pieces, text[words[first].Span.Start..words[last].Span.End], own.Contains(first));
            (end, first) = (words[last].Span.End, last + 1);
        }
        Add(pieces, text[end..], false);
        return pieces;
    }

    private static void Add(List<ComparedWords> pieces, string text, bool own)
    {
        if (text.Length > 0)
            pieces.Add(new(text, own));
    }
}

/// <param name="IsOwn">The other side does not have these words.</param>
public sealed record ComparedWords(string Text, bool IsOwn);
