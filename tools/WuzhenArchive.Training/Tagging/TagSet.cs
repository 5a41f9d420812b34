using WuzhenArchive.Grammar;
using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Tagging;

/// <summary>
/// The tags that the network may give: the most frequent pairs of part of speech and Penn tag. A rarer pair counts as the most frequent
/// with its part of speech.
/// </summary>
internal sealed class TagSet
{
    private readonly Dictionary<string, byte> _index;

    public TagSet(IEnumerable<TreeSentence> sentences)
    {
        var counted = sentences.SelectMany(s => s.Tags).CountBy(t => t)
            .OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key).ToList();
        Names = [.. counted.Take(Sizes.Tags)];
        _index = counted.ToDictionary(t => t, t => (byte)Array.IndexOf(Names, Names.Contains(t) ? t : Nearest(t)));
    }

    public string[] Names { get; }

    /// <summary>The index of a pair; of one that was in no sentence of the first count, that of its part of speech.</summary>
    public byte this[string tag] => _index.TryGetValue(tag, out var index) ? index : (byte)Array.IndexOf(Names, Nearest(tag));

    /// <summary>The part of speech alone.</summary>
    public static byte Class(string tag) => (byte)Enum.Parse<WordClass>(tag[..tag.IndexOf('/', StringComparison.Ordinal)], true);

    private string Nearest(string tag) => Names.FirstOrDefault(n => Class(n) == Class(tag)) ?? Names[0];
}
