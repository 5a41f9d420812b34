using WuzhenArchive.Text;

namespace WuzhenArchive.Evidence;

/// <summary>Finds the sentence that some words stand in, for words that no statement holds.</summary>
internal static class SentenceAround
{
    private static readonly HashSet<string> Shortened =
        new(["vs", "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Gen", "etc"], StringComparer.Ordinal);

    public static Span Find(string text, Span paragraph, Span words)
    {
        var start = words.Start;
        while (start > paragraph.Start && !EndsBefore(text, paragraph.Start, start))
            start--;
        var end = words.End;
        while (end < paragraph.End && !EndsBefore(text, paragraph.Start, end))
            end++;
        while (end > words.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Span.FromBounds(start, end);
    }

    // A sentence has ended before a place when white space precedes it and a full stop, perhaps with closing marks, precedes that.
    private static bool EndsBefore(string text, int from, int place)
    {
        if (place <= from || !char.IsWhiteSpace(text[place - 1]) || place < text.Length && char.IsWhiteSpace(text[place]))
            return false;
        var last = place - 1;
        while (last > from && (char.IsWhiteSpace(text[last]) || "”’\"')]".Contains(text[last])))
            last--;
        return text[last] is '!' or '?' || text[last] == '.' && !IsShortened(text, from, last);
    }

    // "1,600 vs. 2,000", "several major U.S. firms", "J. Smith": the stop belongs to the word.
    private static bool IsShortened(string text, int from, int stop)
    {
        var start = stop;
        while (start > from && char.IsLetter(text[start - 1]))
            start--;
        return stop - start == 1 && char.IsUpper(text[start]) || Shortened.Contains(text[start..stop]);
    }
}
