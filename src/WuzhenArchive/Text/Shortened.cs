namespace WuzhenArchive.Text;

/// <summary>Cuts words to a length in UTF-16 code units; no character is cut in two.</summary>
public static class Shortened
{
    /// <summary>At most so many code units of the beginning, without a sign that more followed.</summary>
    public static string Beginning(string words, int longest) =>
        words.Length <= longest ? words : words[..(longest > 0 && char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)];

    /// <summary>The same with an ellipsis where something was cut off, which is not counted.</summary>
    public static string Of(string words, int longest) => words.Length <= longest ? words : Beginning(words, longest) + "…";
}
