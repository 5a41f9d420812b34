using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>A line that is not blank, without the white space around it.</summary>
/// <param name="AfterBlank">A blank line, or the beginning of the text, comes before it.</param>
internal readonly record struct Line(Span Span, bool AfterBlank)
{
    public static List<Line> Of(string shadow)
    {
        var lines = new List<Line>();
        var afterBlank = true;
        for (var start = 0; start <= shadow.Length;)
        {
            var end = shadow.AsSpan(start).IndexOfAny('\n', '\r') is var n && n >= 0 ? start + n : shadow.Length;
            var line = Trim(shadow, start, end);
            if (line.Length > 0)
            {
                lines.Add(new(line, afterBlank));
            }
            afterBlank = line.Length == 0;
            start = end + (end + 1 < shadow.Length && shadow[end] == '\r' && shadow[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static Span Trim(string shadow, int start, int end)
    {
        while (start < end && IsBlank(shadow[start]))
        {
            start++;
        }
        while (end > start && IsBlank(shadow[end - 1]))
        {
            end--;
        }
        return Span.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
