using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Tells the lines of the site from the lines of the article: menus, buttons, notices, comment forms.</summary>
internal sealed class FurnitureLines(string shadow, IEnumerable<OutletEntry> outlets)
{
    private const int LongestButton = 90;

    private readonly HashSet<string> known = new(
        outlets.SelectMany(o => o.Furniture).Where(f => !f.EndsWith('*')).Select(Shadow.Of), StringComparer.OrdinalIgnoreCase);

    private readonly string[] beginnings =
        [.. outlets.SelectMany(o => o.Furniture).Where(f => f.EndsWith('*')).Select(f => Shadow.Of(f[..^1].TrimEnd())).Where(f => f.Length > 0)];

    public bool IsFurniture(Line line)
    {
        var text = line.Span.Of(shadow);
        return IsOutlets(text)
            || text.Length <= LongestButton && (StartsWithAny(text, FurniturePhrases.Beginnings) || IsWhole(text) || IsMenu(text)
                || (!LineEnds.IsSentence(text) && StartsWithAny(text, FurniturePhrases.BeginningsOfLabels)));
    }

    /// <summary>True for a line that titles of other articles follow.</summary>
    public bool LeadsToOthers(Line line) => line.Span.Length <= LongestButton && StartsWithAny(line.Span.Of(shadow), FurniturePhrases.LeadsToOthers);

    /// <summary>True for a line that pages print after an article.</summary>
    public bool EndsArticle(Line line) => line.Span.Length <= LongestButton && StartsWithAny(line.Span.Of(shadow), FurniturePhrases.Ends);

    /// <summary>True for a line that the outlet itself is known by.</summary>
    public bool IsKnown(Line line) => IsOutlets(line.Span.Of(shadow));

    private bool IsOutlets(string text) => known.Contains(text) || StartsWithAny(text, beginnings);

    private static bool IsWhole(string text) =>
        FurniturePhrases.Whole.Contains(text.Trim('*', ' ', '.', ':', '!', '»', '›', '>').ToLowerInvariant());

    // "Home | World | Opinion", "Subscribe  Sign in": several entries with bars, or with more space than prose has.
    private static bool IsMenu(string text) =>
        text.Count(c => c is '|' or '•' or '·' or '›' or '»') >= 2 && !text.EndsWith('.');

    private static bool StartsWithAny(string text, string[] beginnings) =>
        Array.Exists(beginnings, b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase)
            && (text.Length == b.Length || !char.IsLetter(b[^1]) || !char.IsLetterOrDigit(text[b.Length])));
}
