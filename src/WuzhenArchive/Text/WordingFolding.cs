using System.Text;

namespace WuzhenArchive.Text;

/// <summary>Folds the printed forms of one wording together: "Multi-party participation" and "multiparty  participation".</summary>
public static class WordingFolding
{
    public static string Fold(string printed)
    {
        var folded = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (char.IsWhiteSpace(c) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
            else if (char.IsLetterOrDigit(c) || c is '+' or '.')
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString().Trim();
    }
}
