using System.Collections.Frozen;
using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Tells the lines of the site from the lines of the article: menus, buttons, notices, comment forms.</summary>
internal sealed class FurnitureLines(string shadow, OutletLines outlets)
{
    private const int LongestButton = 90;

    private static readonly Beginnings Furniture = new(FurniturePhrases.Beginnings);
    private static readonly Beginnings Labels = new(FurniturePhrases.BeginningsOfLabels);
    private static readonly Beginnings Ends = new(FurniturePhrases.Ends);
    private static readonly Beginnings Others = new(FurniturePhrases.LeadsToOthers);
    private static readonly FrozenSet<string> Whole = FurniturePhrases.Whole.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool IsFurniture(Line line)
    {
        var text = Text(line);
        return outlets.Has(text)
            || text.Length <= LongestButton && (Furniture.Open(text) || IsWhole(text) || IsMenu(text)
                || (!LineEnds.IsSentence(text) && Labels.Open(text)));
    }

    /// <summary>True for a line that titles of other articles follow.</summary>
    public bool LeadsToOthers(Line line) => line.Span.Length <= LongestButton && Others.Open(Text(line));

    /// <summary>True for a line that pages print after an article.</summary>
    public bool EndsArticle(Line line) => line.Span.Length <= LongestButton && Ends.Open(Text(line));

    /// <summary>True for a line that an outlet itself is known by.</summary>
    public bool IsKnown(Line line, OutletLines outlet) => outlet.Has(Text(line));

    // "↓ Jump to Comments"
    private ReadOnlySpan<char> Text(Line line) => shadow.AsSpan(line.Span.Start, line.Span.Length) is var text && text.TrimStart("↓↑→←▶►▼▸➜⬇ ") is { Length: > 0 } plain ? plain : text;

    private static bool IsWhole(ReadOnlySpan<char> text) => Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Trim("* .:!»›>"));

    // "Home | World | Opinion": several entries with bars, which prose does not have.
    private static bool IsMenu(ReadOnlySpan<char> text)
    {
        var bars = 0;
        foreach (var c in text)
        {
            bars += c is '|' or '•' or '·' or '›' or '»' ? 1 : 0;
        }
        return bars >= 2 && text[^1] != '.';
    }
}
