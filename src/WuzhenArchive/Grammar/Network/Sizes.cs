namespace WuzhenArchive.Grammar.Network;

/// <summary>How wide the parts of the network are; its weights must fit.</summary>
internal static class Sizes
{
    /// <summary>
    /// Numbers for a word, for its part of speech, and for its form (ends, shape, quotation marks), which together are one row of input.
    /// </summary>
    public const int Word = 64;
    public const int Tag = 32;
    public const int Form = 32;
    public const int Input = Word + Tag + Form;

    /// <summary>Numbers in the state of one direction of a layer.</summary>
    public const int State = 128;
    public const int BothStates = 2 * State;

    /// <summary>Numbers for a word as it seeks a head and as it is one, and the same for relations.</summary>
    public const int Arc = 128;
    public const int Label = 32;
    public const int Roles = (2 * Arc) + (2 * Label);

    /// <summary>A row that labels are scored by: every product of the two sides, then each side.</summary>
    public const int Pair = (Label * Label) + (2 * Label);

    /// <summary>Places for relations, a multiple of the block of a <see cref="Panel"/>.</summary>
    public const int Relations = 64;

    /// <summary>Places for tags (part of speech and Penn tag), the same.</summary>
    public const int Tags = 64;

    /// <summary>Places for the ends of words, by their hash.</summary>
    public const int Ends = 2048;
    public const int Shapes = 64;

    /// <summary>Steps of distance between a word and its head, on either side.</summary>
    public const int Distances = 24;

    /// <summary>The most words a sentence may have.</summary>
    public const int Longest = 120;
}
