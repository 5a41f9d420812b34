namespace WuzhenArchive.Citing;

/// <summary>Given names as APA shortens them: "Ethel Mary" to "E. M.", "Jean-Luc" to "J.-L.", "Xiao-ming" to "X.".</summary>
internal static class Initials
{
    public static string Of(string given) => string.Join(' ', given.Replace(".", ". ", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(OfWord));

    // A small letter behind the hyphen begins a syllable, not a name.
    private static string OfWord(string word) => char.IsLetter(word[0]) && word[0] < '\u2E80'
        ? string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Where((p, i) => i == 0 || char.IsUpper(p[0]))
            .Select(p => char.ToUpperInvariant(p[0]) + "."))
        : word;
}
