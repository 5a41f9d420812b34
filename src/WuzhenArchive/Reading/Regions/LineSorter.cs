using System.Buffers;
using System.Text.RegularExpressions;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Sorts the lines of a page by general marks: length, how they end, what stands in them, phrases of furniture.</summary>
internal sealed partial class LineSorter(string shadow, List<Line> lines, FurnitureLines furniture)
{
    private const int LongestLabel = 90;
    private const int ShortestSentence = 25;
    private const int LongestWithoutSentence = 150;
    private const int LongestCredit = 400;
    private const int LongestNotice = 200;

    private static readonly SearchValues<string> Notices = SearchValues.Create(FurniturePhrases.Notices, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Credits = SearchValues.Create(FurniturePhrases.Credits, StringComparison.OrdinalIgnoreCase);

    /// <param name="roles">What the form of the source says of each line; null where it says nothing.</param>
    public LineKind[] Sort(BlockRole?[] roles)
    {
        var kinds = lines.Select((line, i) => Kind(Kind(line), roles[i])).ToArray();
        if (roles is [null, ..])
        {
            MarkHeadlines(kinds);
        }
        MarkLinksToOthers(kinds);
        return kinds;
    }

    // What the form says goes before looks; only a phrase of furniture goes before what it calls text.
    private static LineKind Kind(LineKind looks, BlockRole? role) => role switch
    {
        BlockRole.Furniture => LineKind.Outside,
        BlockRole.Title => LineKind.Headline,
        BlockRole.Caption => LineKind.Credit,
        BlockRole.Quotation => LineKind.Prose,
        BlockRole.Standfirst => LineKind.Lead,
        BlockRole.Heading when looks is not (LineKind.Ending or LineKind.Button) => LineKind.Lead,
        BlockRole.Text when looks is LineKind.Label => LineKind.Entry,
        _ => looks,
    };

    private LineKind Kind(Line line)
    {
        var text = shadow.AsSpan(line.Span.Start, line.Span.Length);
        var closed = LineEnds.IsSentence(text);
        if (furniture.EndsArticle(line) && !(closed && text.Length >= ShortestSentence))
        {
            return LineKind.Ending;
        }
        if (furniture.IsFurniture(line) || (IsShouted(text) && !closed) || (text.Length <= LongestNotice && text.ContainsAny(Notices)))
        {
            return LineKind.Button;
        }
        if (!HasWord(text))
        {
            return LineKind.Blank;
        }
        if (text.Length < LongestLabel && DateOrClock().IsMatch(text))
        {
            return LineKind.Date;
        }
        if (text.Length < LongestCredit && text.ContainsAny(Credits))
        {
            return LineKind.Credit;
        }
        return Kind(text, closed);
    }

    private static LineKind Kind(ReadOnlySpan<char> text, bool closed) =>
        closed && text.Length >= ShortestSentence ? LineKind.Prose
        : text.Length > LongestWithoutSentence ? IsManyLinks(text) ? LineKind.Label : LineKind.Prose
        : text.Length > LongestLabel && SentenceInside().IsMatch(text) ? LineKind.Prose
        : closed ? LineKind.Remark
        : text[^1] is ':' or ',' or ';' ? LineKind.Lead
        : EntryMark().IsMatch(text) ? LineKind.Entry
        : LineKind.Label;

    private static bool IsManyLinks(ReadOnlySpan<char> text) => text.Count('|') > 2 || text.Count('•') > 2;

    // A heading may stand in capitals; a whole headline in them is a link to another article.
    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        return capitals > 30;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    // A page's first line is often its name in the window's title, "Old locks never sleep - Lake Herald"; the headline says it again.
    private void MarkHeadlines(LineKind[] kinds)
    {
        if (lines.Count == 0 || Letters(lines[0]) is not { } name)
        {
            return;
        }
        for (var i = 1; i < lines.Count; i++)
        {
            if (CanSay(name, lines[i]) && Letters(lines[i]) is { } said && (name.StartsWith(said, StringComparison.Ordinal) || said.StartsWith(name, StringComparison.Ordinal)))
            {
                kinds[i] = LineKind.Headline;
            }
        }
    }

    // Of most lines the first letter tells that they say something else.
    private bool CanSay(string name, Line line)
    {
        foreach (var c in line.Span.In(shadow))
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.ToLowerInvariant(c) == name[0];
            }
        }
        return false;
    }

    // A rule of dashes or stars, "| --- | --- |", says nothing again.
    private string? Letters(Line line)
    {
        const int Longest = 220, Shortest = 15, FewestWords = 3;
        var text = line.Span.Length > Longest ? "" : line.Span.Of(shadow);
        return text.Length < Shortest || !HasWord(text) || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords ? null
            : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    // "Related stories", and then their titles.
    private void MarkLinksToOthers(LineKind[] kinds)
    {
        var others = false;
        for (var i = 0; i < kinds.Length; i++)
        {
            others = kinds[i] switch
            {
                LineKind.Prose or LineKind.Headline => false,
                LineKind.Button or LineKind.Ending => others || furniture.LeadsToOthers(lines[i]),
                _ => others,
            };
            if (others && kinds[i] != LineKind.Ending)
            {
                kinds[i] = LineKind.Button;
            }
        }
    }

    [GeneratedRegex(@"^(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\d\d[/.]\d\d[/.]\d{2,4}|\d+ (?:day|hour|minute|week|month)s? ago).{0,30}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DateOrClock();

    // "He went home. She stayed": one ends and another begins inside the line.
    [GeneratedRegex(@"[.?!]""? ""?\p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceInside();

    // "3) A boat", "June 9 – Lakeside, North Bank", "1st leg: Lakeside"
    [GeneratedRegex(@"^\W?\d+[.)]|, |\d.*\d|: | -- | [–-] |https?:", RegexOptions.NonBacktracking)]
    private static partial Regex EntryMark();
}
