using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Chooses the title among the lines above an article that can be one. A title has four to twenty words, stands above what signs it with at
/// most a standfirst between, and often has capitals; the part of the paper above it has few words, what stands below a byline is a heading.
/// Of two that are worth the same the upper is the title, the lower its standfirst.
/// </summary>
internal sealed class TitleChoice(PageLines page, Head head, HeadLines sorter)
{
    private const int Longest = 220;

    public int? Choose()
    {
        var candidates = head.Lines.Where(i => head.Kinds[i] is HeadLine.Words && CanBeTitle(i) && !(i > head.From && head.Kinds[i - 1] is HeadLine.Words && GoesOn(i - 1))).ToList();
        // The name of a newsletter and its motto stand above the number of the issue, its first title below.
        var issue = head.Lines.LastOrDefault(i => sorter.IsIssue(page.Lines[i]), -1);
        candidates = candidates.FindAll(i => i > issue) is { Count: > 0 } below && candidates.Exists(i => i > issue && page.Letters(i).Count(' ') > 1) ? below : candidates.FindAll(i => i != issue);
        return candidates.Count == 0 ? null : candidates.MaxBy(i => (Worth(i, candidates), -i));
    }

    /// <summary>A title that a narrow page broke, or that ends in a colon, goes on in the line below it.</summary>
    public bool GoesOn(int line) =>
        line + 1 < head.End && !page.Lines[line + 1].AfterBlank && head.Kinds[line + 1] == HeadLine.Words && page.Lines[line].Span.Length + page.Lines[line + 1].Span.Length <= Longest
        && (page.Shadow[page.Lines[line].Span.End - 1] == ':' || char.IsLower(page.Shadow[page.Lines[line + 1].Span.Start]))
        && (line + 2 >= page.Lines.Count || page.Lines[line + 2].AfterBlank || (line + 2 < head.End && head.Kinds[line + 2] is not (HeadLine.Words or HeadLine.Prose)));

    private bool CanBeTitle(int line) => sorter.CanBeTitle(page.Lines[line]) || (GoesOn(line) && page.Letters(line)[0] is not ('(' or '['));

    private int Worth(int line, List<int> candidates)
    {
        var printed = GoesOn(line) ? Span.FromBounds(page.Lines[line].Span.Start, page.Lines[line + 1].Span.End) : page.Lines[line].Span;
        var words = printed.Of(page.Shadow).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return ByLength(words.Length) + (IsCapitalised(words) ? 1 : 0) + Nearness(line, candidates)
            + (line > head.From && head.Kinds[line - 1] is HeadLine.Date or HeadLine.UnclearDate or HeadLine.Site ? 1 : 0)
            - (candidates[0] < line && head.Kinds.AsSpan()[head.From..line].Contains(HeadLine.Byline) ? 4 : 0)
            - (IsShouted(line) && candidates.Exists(c => !IsShouted(c)) ? 1 : 0)
            - (IsBareName(line) ? 3 : 0)
            - (IsDated(line) ? 3 : 0)
            - (page.Letters(line).Contains('|') ? 2 : 0);
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
    private int Nearness(int line, List<int> candidates)
    {
        var signature = Array.FindIndex(head.Kinds, line + 1, head.End - line - 1, k => k is HeadLine.Byline or HeadLine.Date or HeadLine.UnclearDate);
        if (signature < 0)
        {
            return IsFirstOfUnsigned(line, candidates) ? 1 : 0;
        }
        var between = candidates.Count(c => c > line && c < signature);
        return (between <= 1 ? 2 : between <= 3 ? 1 : 0) - (head.Kinds.AsSpan()[line..signature].Contains(HeadLine.Site) ? 1 : 0);
    }

    // Where nothing signs, the first line of some words is the likeliest.
    private bool IsFirstOfUnsigned(int line, List<int> candidates) =>
        !head.Kinds.AsSpan()[..head.End].ContainsAny(HeadLine.Byline, HeadLine.Date, HeadLine.UnclearDate) && !candidates.Exists(c => c < line && page.Letters(c).Count(' ') > 2);

    // "Ann Lee* and Bo Chen"
    private bool IsBareName(int line) => Bylines.OfBareLine(page.Words(line).Replace('*', ' '), page.Words(line)).Count > 0;

    // "Heard on Lake Tonight, Wednesday 8 June 2022 at 18:05"
    private bool IsDated(int line) => page.Words(line) is var words && words.Any(char.IsAsciiDigit) && Dates.In(words) is [var day, ..] && (day.Span.Start > 0 || day.Span.End < words.Length);

    private static bool IsCapitalised(string[] words) =>
        words.Length > 1 && words.Count(w => char.IsUpper(w[0])) * 10 >= words.Count(w => char.IsLetter(w[0])) * 6;

    private bool IsShouted(int line) => !page.Words(line).Any(char.IsLower) && page.Words(line).Any(char.IsUpper);
}
