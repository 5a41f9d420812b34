using System.Text;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>The encoding a page names in its first lines: meta charset, or the content type as HTML 4 wrote it.</summary>
internal static partial class DeclaredCharset
{
    private const int FirstBytes = 4096;

    public static string? Of(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, FirstBytes));
        var match = Declaration().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"<(?:meta\s[^>]*charset|\?xml\s[^>]*encoding)\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
