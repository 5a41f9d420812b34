using WuzhenArchive.Model;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Summaries;

/// <summary>How often an article prints each word, by the ways it is printed: those of paragraphs, headings and block quotations.</summary>
public sealed class PrintedWords
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private PrintedWords()
    {
    }

    /// <summary>By the way a word is printed; of a word longer than the index keeps, by the index's word.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>All running words.</summary>
    public int Words { get; private set; }

    public static PrintedWords Of(ArticleRecord record) => Of(record.Text, record.Regions.Select(r => (r.Kind, r.Span)));

    public static PrintedWords Of(string text, IEnumerable<(RegionKind Kind, Span Span)> regions)
    {
        var words = new PrintedWords();
        foreach (var (_, span) in regions.Where(r => r.Kind is RegionKind.Paragraph or RegionKind.Blockquote or RegionKind.Heading))
            words.Add(text, span);
        return words;
    }

    // Most words of an article come again: only a new one is copied.
    private void Add(string text, Span region)
    {
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in IndexText.Tokens(text, region))
        {
            var print = token.Span.Length > WordFolding.Longest ? token.Word : text.AsSpan(token.Span.Start, token.Span.Length);
            known[print] = known.TryGetValue(print, out var count) ? count + 1 : 1;
            Words++;
        }
    }
}
