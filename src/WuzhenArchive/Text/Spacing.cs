namespace WuzhenArchive.Text;

/// <summary>The space between words, which a page may print as line breaks, or twice.</summary>
internal static class Spacing
{
    /// <summary>The words with single spaces between them, and none round them.</summary>
    public static string Single(ReadOnlySpan<char> words) =>
        IsSingle(words) ? words.ToString() : string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsSingle(ReadOnlySpan<char> words)
    {
        var afterSpace = true;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || afterSpace))
            {
                return false;
            }
            afterSpace = c == ' ';
        }
        return !afterSpace || words.IsEmpty;
    }
}
