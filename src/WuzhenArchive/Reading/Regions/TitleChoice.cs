using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Chooses the title among the lines above an article that can be one. A title has four to twenty words, stands above what signs it with at
/// most a standfirst between, and often has capitals; the part of the paper above it has few words, what stands below a byline is a heading.
/// Of two that are worth the same the upper is the title, the lower its standfirst.
/// </summary>
internal sealed class TitleChoice(string shadow, List<Line> lines, HeadLine[] kinds, HeadLines sorter)
{
    private const int Longest = 220;

    /// <param name="from">The first line of the head.</param>
    /// <param name="end">The line that the head ends before.</param>
    public int? Choose(int from, int end)
    {
        var candidates = Enumerable.Range(from, end - from).Where(i => kinds[i] is HeadLine.Words && CanBeTitle(i, end) && !(i > from && kinds[i - 1] is HeadLine.Words && GoesOn(i - 1, end))).ToList();
        // The name of a newsletter and its motto stand above the number of the issue, its first title below.
        var issue = Enumerable.Range(from, end - from).LastOrDefault(i => sorter.IsIssue(lines[i]), -1);
        candidates = candidates.FindAll(i => i > issue) is { Count: > 0 } below && candidates.Exists(i => i > issue && lines[i].Span.In(shadow).Count(' ') > 1) ? below : candidates.FindAll(i => i != issue);
        return candidates.Count == 0 ? null : candidates.MaxBy(i => (Worth(i, from, end, candidates), -i));
    }

    /// <summary>A title that a narrow page broke, or that ends in a colon, goes on in the line below it.</summary>
    public bool GoesOn(int line, int end) =>
        line + 1 < end && !lines[line + 1].AfterBlank && kinds[line + 1] == HeadLine.Words && lines[line].Span.Length + lines[line + 1].Span.Length <= Longest
        && (shadow[lines[line].Span.End - 1] == ':' || char.IsLower(shadow[lines[line + 1].Span.Start]))
        && (line + 2 >= lines.Count || lines[line + 2].AfterBlank || (line + 2 < end && kinds[line + 2] is not (HeadLine.Words or HeadLine.Prose)));

    private bool CanBeTitle(int line, int end) => sorter.CanBeTitle(lines[line]) || (GoesOn(line, end) && lines[line].Span.In(shadow)[0] is not ('(' or '['));

    private int Worth(int line, int from, int end, List<int> candidates)
    {
        var printed = GoesOn(line, end) ? Span.FromBounds(lines[line].Span.Start, lines[line + 1].Span.End) : lines[line].Span;
        var words = printed.Of(shadow).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
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
        // Where nothing signs, the first line of some words is the likeliest.
        return signature < 0 ? kinds.AsSpan()[..end].ContainsAny(HeadLine.Byline, HeadLine.Date, HeadLine.UnclearDate) || candidates.Exists(c => c < line && lines[c].Span.In(shadow).Count(' ') > 2) ? 0 : 1 : (between <= 1 ? 2 : between <= 3 ? 1 : 0) - (site > 0 ? 1 : 0);
    }

    // "Ann Lee* and Bo Chen"
    private bool IsBareName(int line) => Bylines.OfBareLine(lines[line].Span.Of(shadow).Replace('*', ' '), lines[line].Span.Of(shadow)).Count > 0;

    // "Heard on Lake Tonight, Wednesday 8 June 2022 at 18:05"
    private bool IsDated(int line) => lines[line].Span.Of(shadow) is var words && words.Any(char.IsAsciiDigit) && Dates.In(words) is [var day, ..] && (day.Span.Start > 0 || day.Span.End < words.Length);

    private static bool IsCapitalised(string[] words) =>
        words.Length > 1 && words.Count(w => char.IsUpper(w[0])) * 10 >= words.Count(w => char.IsLetter(w[0])) * 6;

    private bool IsShouted(int line) => !lines[line].Span.Of(shadow).Any(char.IsLower) && lines[line].Span.Of(shadow).Any(char.IsUpper);
}
