namespace WuzhenArchive.Text;

/// <summary>
/// The word a wording is built round: "sovereignty" in "cyber sovereignty" and in "national sovereignty in cyberspace",
/// but "norm" in "norm of sovereignty". Two wordings with the same head word are forms of one term.
/// </summary>
public static class HeadWord
{
    // In English what follows a preposition describes what stands before it.
    private static readonly HashSet<string> Prepositions =
        new(["of", "in", "on", "for", "to", "from", "with", "by", "over", "at", "between", "among", "through"], StringComparer.Ordinal);

    /// <returns>Folded, without the s of a plural; empty for a wording without words.</returns>
    public static string Of(string wording)
    {
        var words = WordingFolding.Fold(wording).TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = words.TakeWhile(w => !Prepositions.Contains(w)).LastOrDefault() ?? words.LastOrDefault() ?? "";
        return head.Length > 3 && head[^1] == 's' && head[^2] != 's' ? head[..^1] : head;
    }
}
