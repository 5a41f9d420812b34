namespace WuzhenArchive.Grammar.Words;

/// <summary>
/// The words that were met more than once in training: each has a row of numbers of its own, and is of a class of words that take the
/// same parts of speech.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<uint, int> _rows;

    /// <param name="keys">The hash of each word in small letters.</param>
    /// <param name="classes">Its class, from 1.</param>
    public Lexicon(uint[] keys, ushort[] classes)
    {
        (Keys, Classes) = (keys, classes);
        _rows = keys.Index().ToDictionary(k => k.Item, k => k.Index + 1);
    }

    public uint[] Keys { get; }

    public ushort[] Classes { get; }

    /// <summary>From 1 on; 0 of a word that is not known.</summary>
    public int Row(uint lower) => _rows.GetValueOrDefault(lower);

    /// <summary>The class of a row; words that are not known are told apart by how they end and look.</summary>
    public uint Class(int row, uint suffix, WordShape shape) => row > 0 ? Classes[row - 1] : Hash.Of(0, suffix, (uint)shape);
}
