using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Words in a fixed order, which counts from 0.</summary>
/// <param name="words">With spaces between them.</param>
internal sealed class OrderedWords(string words)
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places = words.Split(' ').Index()
        .ToFrozenDictionary(w => w.Item, w => w.Index, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The place of a word in any case; -1 for any other.</summary>
    public int PlaceOf(ReadOnlySpan<char> word) => places.TryGetValue(word, out var place) ? place : -1;
}
