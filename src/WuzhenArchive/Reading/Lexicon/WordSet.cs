using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>A fixed set of words. It is asked for pieces of a text, which are not copied.</summary>
internal sealed class WordSet(IEnumerable<string> words, StringComparer comparer)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup =
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="words">With spaces between them.</param>
    /// <returns>A set whose words are found in any case.</returns>
    public static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    public bool Has(ReadOnlySpan<char> word) => lookup.Contains(word);
}
