namespace WuzhenArchive.Grammar.Words;

/// <summary>Words that are written as one and are two: "isn't", "Berg's", "cannot".</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["'s", "'m", "'d", "'re", "'ve", "'ll", "'S", "'M", "'D", "'RE", "'VE", "'LL"];

    private static readonly (string Whole, int First)[] Closed =
    [
        ("cannot", 3), ("gonna", 3), ("gotta", 3), ("wanna", 3), ("gimme", 3), ("lemme", 3),
    ];

    /// <summary>The length of the first of the two words, or 0 of a single word.</summary>
    public static int Split(ReadOnlySpan<char> word)
    {
        foreach (var (whole, first) in Closed)
        {
            if (word.Equals(whole, StringComparison.OrdinalIgnoreCase))
                return first;
        }
        if (word.Length > 3 && IsNot(word[^3..]))
            return word.Length - 3;
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && Is(word[^ending.Length..], ending))
                return word.Length - ending.Length;
        }
        return 0;
    }

    /// <summary>Whether letters with their apostrophe are the second of two such words, the first standing apart.</summary>
    public static bool IsEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (Is(word, ending))
                return true;
        }
        return false;
    }

    private static bool IsNot(ReadOnlySpan<char> end) =>
        end[0] is 'n' or 'N' && Letters.Plain(end[1]) == Letters.Apostrophe && end[2] is 't' or 'T';

    private static bool Is(ReadOnlySpan<char> word, string ending) =>
        word.Length == ending.Length && Letters.Plain(word[0]) == Letters.Apostrophe && word[1..].SequenceEqual(ending.AsSpan(1));
}
