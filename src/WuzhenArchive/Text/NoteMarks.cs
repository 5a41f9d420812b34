using System.Buffers;

namespace WuzhenArchive.Text;

/// <summary>
/// The marks of notes, which are no part of the word they stand at: "900¹ participants", "900[1] participants", "the lock was dry.[^2]". A
/// power is none: 10⁶, km².
/// </summary>
internal static class NoteMarks
{
    private const int Longest = 12;
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> Starts = SearchValues.Create(Raised + "[");

    /// <summary>Blanks them in a shadow that is being made; its length stays.</summary>
    public static void Blank(Span<char> shadow)
    {
        for (var at = 0; shadow[at..].IndexOfAny(Starts) is >= 0 and var next;)
        {
            var start = at + next;
            var end = shadow[start] == '[' ? EndOfBracketed(shadow, start) : EndOfRaised(shadow, start);
            if (start > 0 && end > start && (char.IsLetterOrDigit(shadow[start - 1])
                || shadow[start - 1] is '.' or ',' or ';' or ':' or '?' or '!' or '"' or '\'' or ')' or ']'
                || (start > 1 && IsBlanked(shadow, start)))
                && !IsPower(shadow, start))
            {
                shadow[start..end].Fill(' ');
            }
            at = Math.Max(end, start + 1);
        }
    }

    // "[1][2]", "¹ ²": the one before was a note.
    private static bool IsBlanked(Span<char> shadow, int start) =>
        shadow[start] == '[' && shadow[start - 1] == ' ' && shadow[start - 2] == ' ';

    // "¹", "¹², ¹³", "³–⁵"
    private static int EndOfRaised(Span<char> shadow, int start)
    {
        var end = start;
        for (var at = start; at < shadow.Length && at - start < Longest; at++)
        {
            if (Raised.Contains(shadow[at], StringComparison.Ordinal))
            {
                end = at + 1;
            }
            else if (at - end > 1 || shadow[at] is not (',' or ' ' or '-' or '\u2013'))
            {
                break;
            }
        }
        return end;
    }

    private static int EndOfBracketed(Span<char> shadow, int start)
    {
        var end = start + 1;
        var named = end < shadow.Length && shadow[end] == '^';
        end += named ? 1 : 0;
        var first = end;
        while (end < shadow.Length && end - first < (named ? Longest : 3)
            && (char.IsAsciiDigit(shadow[end]) || (named && char.IsAsciiLetterOrDigit(shadow[end]))))
        {
            end++;
        }
        return end > first && end < shadow.Length && shadow[end] == ']' ? end + 1 : start;
    }

    // "10⁶", "2³", "km²"
    private static bool IsPower(Span<char> shadow, int start)
    {
        if (shadow[start] == '[')
        {
            return false;
        }
        var word = start;
        while (word > 0 && start - word < 4 && char.IsLetterOrDigit(shadow[word - 1]))
        {
            word--;
        }
        return shadow[word..start] is "10" or [>= '0' and <= '9'] or "m" or "km" or "cm" or "mm" or "ft";
    }
}
