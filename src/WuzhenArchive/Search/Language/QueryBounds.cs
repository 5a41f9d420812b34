namespace WuzhenArchive.Search.Language;

/// <summary>How much one question may ask. What lies beyond is left out, and the answer says so.</summary>
public static class QueryBounds
{
    /// <summary>In UTF-16 code units.</summary>
    public const int Length = 1000;

    /// <summary>Words, those of phrases included, and fields.</summary>
    public const int Terms = 32;

    /// <summary>Parentheses within parentheses.</summary>
    public const int Depth = 8;

    /// <summary>Letters before a *; a shorter beginning would be found nearly everywhere.</summary>
    public const int Beginning = 2;
}
