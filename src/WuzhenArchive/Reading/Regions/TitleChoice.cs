namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Chooses the title among the lines above an article that can be one. A title has four to twenty words, stands above what signs it with at
/// most a standfirst between, and often has capitals; the part of the paper above it has few words, what stands below a byline is a heading.
/// Of two that are worth the same the upper is the title, the lower its standfirst.
/// </summary>
internal sealed class TitleChoice(string shadow, List<Line> lines, HeadLine[] kinds, Func<Line, bool> canBeTitle)
{
    /// <param name="from">The first line of the head.</param>
    /// <param name="end">The line that the head ends before.</param>
    public int? Choose(int from, int end)
    {
        var candidates = Enumerable.Range(from, end - from).Where(i => kinds[i] is HeadLine.Words && canBeTitle(lines[i])).ToList();
        return candidates.Count == 0 ? null : candidates.MaxBy(i => (Worth(i, from, end, candidates), -i));
    }

    private int Worth(int line, int from, int end, List<int> candidates)
    {
        var words = lines[line].Span.Of(shadow).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ByLength(words.Length) + (IsCapitalised(words) ? 1 : 0) + Nearness(line, end, candidates)
            + (line > from && kinds[line - 1] is HeadLine.Date or HeadLine.UnclearDate or HeadLine.Site ? 1 : 0)
            - (candidates[0] < line && kinds.AsSpan()[from..line].Contains(HeadLine.Byline) ? 4 : 0)
            - (IsShouted(line) && candidates.Exists(c => !IsShouted(c)) ? 1 : 0)
            - (IsBareName(line) ? 3 : 0)
            - (IsDated(line) ? 3 : 0)
            - (lines[line].Span.In(shadow).Contains('|') ? 2 : 0);
    }

    // Chinese is written without spaces.
    private static int ByLength(int words) => words switch
    {
        1 => -3,
        2 => -1,
        3 => 0,
        <= 20 => 2,
        <= 32 => 1,
        _ => 0,
    };

    // Signed below, with at most one other candidate between, which is its standfirst.
    private int Nearness(int line, int end, List<int> candidates)
    {
        var signature = Array.FindIndex(kinds, line + 1, end - line - 1, k => k is HeadLine.Byline or HeadLine.Date or HeadLine.UnclearDate);
        var between = signature < 0 ? 0 : candidates.Count(c => c > line && c < signature);
        var site = signature < 0 ? 0 : kinds[line..signature].Count(k => k == HeadLine.Site);
        return signature < 0 ? 0 : (between <= 1 ? 2 : between <= 3 ? 1 : 0) - (site > 0 ? 1 : 0);
    }

    private bool IsBareName(int line) =>
        (line + 1 < kinds.Length && kinds[line + 1] is HeadLine.Date or HeadLine.UnclearDate or HeadLine.DateLabel) && Bylines.OfBareLine(lines[line].Span.Of(shadow), lines[line].Span.Of(shadow)).Count > 0;

    // "Heard on Lake Tonight, Wednesday 8 June 2022 at 18:05"
    private bool IsDated(int line) => lines[line].Span.Of(shadow) is var words && words.Any(char.IsAsciiDigit) && Dates.In(words) is [var day, ..] && (day.Span.Start > 0 || day.Span.End < words.Length);

    private static bool IsCapitalised(string[] words) =>
        words.Length > 1 && words.Count(w => char.IsUpper(w[0])) * 10 >= words.Count(w => char.IsLetter(w[0])) * 6;

    private bool IsShouted(int line) => !lines[line].Span.Of(shadow).Any(char.IsLower) && lines[line].Span.Of(shadow).Any(char.IsUpper);
}
