using System.Runtime.InteropServices;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Tells the lines that a narrow page broke: the first word of the next line would not have fitted. How wide the page was is told by the
/// longest line among those that stand together without a blank line.
/// </summary>
internal sealed class Wrapping
{
    private const int Narrowest = 45;
    private const int Widest = 110;

    // Mail programs break some characters before the edge.
    private const int Slack = 4;

    private readonly string shadow;
    private readonly List<Line> lines;
    private readonly int[] widths;

    public Wrapping(string shadow, List<Line> lines)
    {
        this.shadow = shadow;
        this.lines = lines;
        widths = new int[lines.Count];
        for (int start = 0, end; start < lines.Count; start = end)
        {
            for (end = start + 1; end < lines.Count && !lines[end].AfterBlank;)
            {
                end++;
            }
            Array.Fill(widths, WidthOf(CollectionsMarshal.AsSpan(lines)[start..end]), start, end - start);
        }
    }

    // Prose that is broken goes on in small letters somewhere; a title over its standfirst does not.
    private int WidthOf(ReadOnlySpan<Line> together)
    {
        var (width, goesOn) = (0, false);
        for (var i = 0; i < together.Length; i++)
        {
            width = Math.Max(width, together[i].Span.Length);
            goesOn |= i > 0 && char.IsLower(shadow[together[i].Span.Start]);
        }
        return goesOn ? width : 0;
    }

    /// <summary>True when the sentence of a line goes on in the next, because the page was too narrow.</summary>
    public bool IsBroken(int line) =>
        line + 1 < lines.Count && !lines[line + 1].AfterBlank && widths[line] is >= Narrowest and <= Widest
        && lines[line].Span.Length + 1 + FirstWord(lines[line + 1].Span) > widths[line] - Slack;

    private int FirstWord(Span line) => shadow.AsSpan(line.Start, line.Length).IndexOf(' ') is var space && space > 0 ? space : line.Length;
}
