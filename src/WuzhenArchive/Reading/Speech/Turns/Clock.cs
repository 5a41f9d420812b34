using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech.Turns;

/// <summary>A time of day or of a recording before a turn: "[00:01:12] BERG:", "10:05 a.m. Liu:".</summary>
internal static class Clock
{
    private const int LongestLine = 24;

    private static readonly string[] Halves = ["a.m.", "p.m.", "am", "pm", "GMT", "UTC"];

    /// <returns>The place behind the clock and the space that follows it; <paramref name="start"/> where there is none.</returns>
    /// <param name="ofDay">It is a time of day, as live reports print, and not of a recording.</param>
    public static int Behind(string text, int start, int end, out bool ofDay)
    {
        var i = start;
        var bracket = i < end && text[i] is '[' or '(';
        i += bracket ? 1 : 0;
        var parts = 0;
        while (parts < 3 && Digits(text, i, end) is > 0 and <= 2 and var digits)
        {
            i += digits;
            parts++;
            if (i + 1 >= end || text[i] is not (':' or '.') || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }
            i++;
        }
        ofDay = parts == 2 && !bracket;
        if (parts < 2)
        {
            ofDay = false;
            return start;
        }
        i = BehindHalf(text, i, end);
        if (bracket)
        {
            if (i >= end || text[i] is not (']' or ')'))
            {
                return start;
            }
            i++;
        }
        while (i < end && (char.IsWhiteSpace(text[i]) || text[i] is '-' or '–' or '—' or '|'))
        {
            i++;
        }
        return i;
    }

    /// <summary>True when the line that ends before a place holds a time of day and nothing else.</summary>
    public static bool IsAbove(string text, int place)
    {
        var end = place;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        var start = end;
        while (start > 0 && end - start <= LongestLine && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }
        return end > start && end - start <= LongestLine && Behind(text, start, end, out var ofDay) == end && ofDay;
    }

    private static int Digits(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 3 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }
        return i - start;
    }

    private static int BehindHalf(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == ' ')
        {
            i++;
        }
        var half = Array.Find(Halves, h => Span.FromBounds(i, end).In(text).StartsWith(h, StringComparison.OrdinalIgnoreCase) && (i + h.Length >= end || !char.IsLetterOrDigit(text[i + h.Length])));
        return half is null ? start : i + half.Length;
    }
}
