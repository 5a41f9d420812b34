namespace WuzhenArchive.Text.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and the dots of an abbreviation.</summary>
    Word,

    /// <summary>Digits, with inner separators and an ordinal ending.</summary>
    Number,

    /// <summary>A possessive ending, apart from the word it belongs to.</summary>
    Possessive,

    /// <summary>One other character.</summary>
    Mark,
}

/// <summary>A word, a number or a mark, by its place in UTF-16 code units.</summary>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;

    public Span Span => new(Start, Length);
}
