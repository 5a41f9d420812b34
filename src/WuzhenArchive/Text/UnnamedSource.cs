namespace WuzhenArchive.Text;

/// <summary>
/// Who is said to speak where nobody is named: "organizers" and "a senior official" are a kind of source of their own, a pronoun
/// that stands for nobody who can be told is none.
/// </summary>
public static class UnnamedSource
{
    public const string Unattributed = "Unattributed";

    private static readonly HashSet<string> Pronouns = new(
        ["i", "he", "she", "it", "we", "you", "they", "his", "her", "its", "our", "their", "my", "who", "which", "that", "this", "these",
        "those", "one", "another", "others", "some", "many"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Openings =
        ["A", "An", "The", "Some", "Several", "Many", "Most", "One", "Two", "Three", "Other", "Another", "This", "These", "Those", "His",
        "Her", "Its", "Their"];

    /// <summary>
    /// The words of an unnamed source, as they stand inside a sentence: "a senior official"; null where the source is none.
    /// </summary>
    public static string? Of(string? printed)
    {
        var words = printed?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (words.Length == 0 || Pronouns.Contains(words[0]) && words.Length == 1)
            return null;
        if (Openings.Contains(words[0]))
            words[0] = words[0].ToLowerInvariant();
        return string.Join(' ', words);
    }

    /// <summary>
    /// What a page and a citation call whoever speaks: the speaker's name, "unnamed source: organizers", or "Unattributed".
    /// </summary>
    public static string Called(string? speaker, string? printed) =>
        speaker ?? (Of(printed) is { } unnamed ? $"unnamed source: {unnamed}" : Unattributed);
}
