namespace WuzhenArchive.Grammar.Words;

/// <summary>Where a dot or a hyphen belongs to the word before it: tables, as the treebanks have it.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Dotted = Words(
        "adm al approx apr aug ave blvd brig ca capt cf co col corp dec dept dr ed eds esp etc ext feb fri ft gen gov hon inc jan jr jul jun lt",
        "ltd maj mon mr mrs ms mt nov oct prof rep reps rev sen sens sept sep sgt sr st ste thu thur thurs tue tues vol vs wed ph");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Words(
        "anti co counter cross de e ex extra inter macro mega mid mini non pan post pre pro pseudo quasi re semi sub super trans ultra un vice");

    private static readonly string[] Units =
    [
        "am", "pm", "mm", "cm", "km", "m", "kg", "g", "gb", "mb", "tb", "mbps", "gbps", "hr", "hrs", "min", "mins", "k", "bn", "mph", "mw",
    ];

    private static readonly string[] Domains = ["com", "org", "net", "gov", "edu", "cn", "uk"];

    public static bool IsPrefix(ReadOnlySpan<char> before) => before.Length <= 7 && Prefixes.Contains(before);

    /// <summary>U.S.  e.g.  Mr.  J.</summary>
    /// <param name="inner">Whether a letter or digit follows the dot at once.</param>
    public static bool TakesDot(string text, int start, int dot, bool inner)
    {
        if (inner)
            return IsSingle(text, start, dot) || IsDomain(text, dot + 1);
        var before = text.AsSpan(start, dot - start);
        return Dotted.Contains(before) || (IsSingle(text, start, dot) && (before.Contains('.') || char.IsUpper(before[0])));
    }

    /// <summary>Where a number ends that letters follow: before a unit as in 10pm, else behind them as in 3rd, 1990s and 5G.</summary>
    public static int NumberEnding(string text, int letters, int limit)
    {
        var end = letters;
        while (end < limit && Letters.IsWord(text[end]))
            end++;
        foreach (var unit in Units)
        {
            if (text.AsSpan(letters, end - letters).SequenceEqual(unit))
                return letters;
        }
        return end;
    }

    // Goldstar.com
    private static bool IsDomain(string text, int start)
    {
        foreach (var domain in Domains)
        {
            var end = start + domain.Length;
            if (text.AsSpan(start).StartsWith(domain, StringComparison.Ordinal) && (end == text.Length || !Letters.IsWord(text[end])))
                return true;
        }
        return false;
    }

    private static bool IsSingle(string text, int start, int dot) =>
        char.IsLetter(text[dot - 1]) && (dot - 1 == start || text[dot - 2] == '.');

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] lines) =>
        lines.SelectMany(l => l.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
