namespace WuzhenArchive.Web.Drawing;

/// <summary>Breaks a label between words, for SVG does not.</summary>
internal static class LabelLines
{
    /// <param name="width">In characters; a longer word has a line of its own.</param>
    public static IReadOnlyList<string> Of(string label, int width)
    {
        var lines = new List<string>();
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines is [.., var last] && last.Length + 1 + word.Length <= width)
                lines[^1] = last + " " + word;
            else
                lines.Add(word);
        }
        return lines.Count == 0 ? [""] : lines;
    }
}
