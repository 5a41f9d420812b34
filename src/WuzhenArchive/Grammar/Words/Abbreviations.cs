namespace WuzhenArchive.Grammar.Words;

/// <summary>Where a dot or a hyphen belongs to the word before it: tables, as the treebanks have it.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Dotted = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "adm", "al", "approx", "apr", "aug", "ave", "blvd", "brig", "ca", "capt", "cf", "co", "col", "corp", "dec", "dept", "dr", "ed", "eds", "esp", "etc",
        "ext", "feb", "fri", "ft", "gen", "gov", "hon", "inc", "jan", "jr", "jul", "jun", "lt", "ltd", "maj", "mon", "mr", "mrs", "ms", "mt", "no",
        "nov", "oct", "prof", "rep", "reps", "rev", "sen", "sens", "sept", "sep", "sgt", "sr", "st", "ste", "thu", "thur", "thurs", "tue", "tues", "vol",
        "vs", "wed", "ph",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "anti", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "macro", "mega", "mid", "mini", "non", "pan", "post", "pre", "pro",
        "pseudo", "quasi", "re", "semi", "sub", "super", "trans", "ultra", "un", "vice",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] NumberEndings = ["st", "nd", "rd", "th", "s"];

    public static bool IsPrefix(ReadOnlySpan<char> before) => before.Length <= 7 && Prefixes.Contains(before);

    /// <summary>U.S.  e.g.  Mr.  J.</summary>
    /// <param name="inner">Whether a letter or digit follows the dot at once.</param>
    public static bool TakesDot(string text, int start, int dot, bool inner)
    {
        if (inner)
            return IsSingle(text, start, dot);
        var before = text.AsSpan(start, dot - start);
        return Dotted.Contains(before) || (IsSingle(text, start, dot) && (before.Contains('.') || char.IsUpper(before[0])));
    }

    /// <summary>Where a number ends that letters follow: behind "rd" in 3rd, before "pm" in 10pm, and at the end of a mixed word such as 4K.</summary>
    public static int NumberEnding(string text, int letters, int limit)
    {
        var end = letters;
        while (end < limit && Letters.IsWord(text[end]))
            end++;
        var ending = text.AsSpan(letters, end - letters);
        foreach (var known in NumberEndings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
                return end;
        }
        return ending.Length is 2 && ending[1] is 'm' or 'M' && ending[0] is 'a' or 'A' or 'p' or 'P' or 'k' or 'K' or 'c' or 'C' ? letters : end;
    }

    private static bool IsSingle(string text, int start, int dot) => char.IsLetter(text[dot - 1]) && (dot - 1 == start || text[dot - 2] == '.');
}
