namespace WuzhenArchive.Web.Asking;

/// <summary>Words that a pattern of the database takes as they are: what is a wildcard there stands for itself.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    public static string Of(string words) =>
        words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
