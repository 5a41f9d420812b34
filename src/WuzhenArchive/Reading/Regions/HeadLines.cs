using System.Text.RegularExpressions;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Sorts the lines above an article by what each is alone: its shape, its first words, its marks.</summary>
internal sealed partial class HeadLines(string text, string shadow, FurnitureLines furniture, IReadOnlyList<OutletEntry> outlets)
{
    private const int LongestTitle = 220;
    private const int ShortestProse = 60;
    private const int LongestNotice = 160;
    private const int MostSectionWords = 4;
    private const int LongestTag = 30;
    private const int FewestInMenu = 3;
    private const int MostMenuWords = 4;

    public HeadLine Of(Line line)
    {
        var words = line.Span.Of(shadow);
        return DateLine.IsLabel(words) ? HeadLine.DateLabel
            : Bylines.Read(words, line.Span.Of(text)) is not null ? HeadLine.Byline
            : DateLine.Of(words) is not null ? HeadLine.Date
            : DateLine.IsUnclear(words) ? HeadLine.UnclearDate
            : IsSite(line, words) ? HeadLine.Site
            : Source().IsMatch(words) || IsStaff(words) ? HeadLine.Credit
            : Bullet().IsMatch(words) ? HeadLine.Bullet
            : IsProse(line) ? HeadLine.Prose
            : Captions.IsCaption(shadow, line, first: true) || words[0] == '(' || (words[0] == '[' && !IsTagged(words)) ? HeadLine.Caption
            : HeadLine.Words;
    }

    /// <summary>"NEWS PROVIDED BY": a label with nothing behind it.</summary>
    public bool IsCreditLabel(Line line) => Source().Match(line.Span.Of(shadow)) is { Success: true } label && label.Length == line.Span.Length;

    /// <summary>Too long for a title, or a long line that ends as sentences do.</summary>
    public bool IsProse(Line line) => line.Span.Length > LongestTitle || (line.Span.Length > ShortestProse && EndsSentence(line));

    public bool EndsSentence(Line line)
    {
        var end = line.Span.End - 1;
        while (end > line.Span.Start && shadow[end] is '"' or '\'' or ')' or ']')
        {
            end--;
        }
        return shadow[end] is '.' or '?' or '!' or ':' or ';' or ',';
    }

    /// <summary>Words that can stand alone as a title.</summary>
    public bool CanBeTitle(Line line)
    {
        var words = line.Span.In(shadow);
        return words.Length <= LongestTitle && words.ContainsAnyInRange('A', '\uFFEF') && words[^1] is not (':' or ';' or ',' or '。' or '：') && (words[0] is not ('(' or '[') || IsTagged(words))
            && (words[^1] != '.' || Abbreviations.EndsName(words[(words.LastIndexOf(' ') + 1)..^1]) || words.EndsWith("...") || (words.Length > 3 && words[^3] == '.'));
    }

    /// <summary>"Vol. 9 No. 534", "Conference Report No. 41", "Issue 141 · May 3, 2021 · View in browser": what stands above it names the paper, what stands below it the article.</summary>
    public bool IsIssue(Line line) => line.Span.Length <= LongestNotice && Issue().IsMatch(line.Span.Of(shadow));

    private bool IsSite(Line line, string words) =>
        furniture.IsFurniture(line) || outlets.Any(o => o.Sections.Contains(words) || o.Name == words) || IsSection(words) || IsPath(words, line.Span.Of(text)) || IsMenu(words)
        || (words.Length <= LongestNotice && Notice().IsMatch(words)) || Address().IsMatch(words) || !words.Any(char.IsLetter);

    // "[Lake Daily] Old Locks Never Sleep"
    private static bool IsTagged(ReadOnlySpan<char> words) => words[0] == '[' && words.Length > 1 && words[1] != ' ' && words[1..].IndexOf('[') < 0 && words.IndexOf(']') is > 0 and <= LongestTag and var end && words[(end + 1)..].Trim().Count(' ') >= 2;

    // "Lake Herald Staff Reporter"
    private static bool IsStaff(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 6 } parts && PressWords.IsJob(parts[^1]) && Array.TrueForAll(parts, p => char.IsUpper(p[0]) || PressWords.IsJob(p))
        && Array.Exists(parts, p => p.Equals("staff", StringComparison.OrdinalIgnoreCase) || PressWords.IsOutlet(p));

    // "Politics & Society", "World News", "TECH", "News · Lake Life"
    private static bool IsSection(string words)
    {
        var path = words.Split([" · ", " • ", " / ", " > ", " | "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (path.Length > 1 && Array.TrueForAll(path, p => p.Count(char.IsWhiteSpace) < 2 && !p.Any(char.IsAsciiDigit)))
        {
            return IsSection(path[0]);
        }
        var parts = words.Split([' ', '/', '|', '&', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= MostSectionWords && parts.All(p => PressWords.IsSection(p) || p is "and" or "of" or "the") && parts.Any(PressWords.IsSection);
    }

    // "Home>Fair Updates", "News › Harbour › Tolls"
    private static bool IsPath(string words, string printed) =>
        (printed.AsSpan(0, Math.Max(0, printed.Length - 1)).IndexOfAny('>', '›', '»') > 0 && !printed.AsSpan().ContainsAny('<', '‹', '«')
            && printed.Split(['>', '›', '»']).All(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 6))
        || words.StartsWith("home /", StringComparison.OrdinalIgnoreCase) || words.StartsWith("you are here", StringComparison.OrdinalIgnoreCase);

    // "Markets  Weather  Machinery", "News | Opinion | Sport | Log in": three pieces or more, each of a few words, and no date or name to sign.
    private static bool IsMenu(string words)
    {
        var pieces = words.Split(["  ", "|", " · ", " • "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pieces.Length >= FewestInMenu && Array.TrueForAll(pieces, p => p.Count(char.IsWhiteSpace) < MostMenuWords) && words.AsSpan().IndexOfAny('.', '?') < 0;
    }

    // "This article is more than 1 year old", "5 min read", "Listen to this article"
    [GeneratedRegex(@"^(?:\W*(?:this|the) (?:article|story|post|page|entry|content|item) (?:is|was|has|may|first|originally|appeared|contains)\b|(?:listen|add|subscribe|translate|share|save) (?:to )?(?:this|the|us|our)\b|[0-9]+ ?[- ]?min(?:ute)?s?\b|reading time|font size|text size|large medium small|[0-9,.]+ (?:views|reads|shares|comments)\b)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^\W{0,2}(?:issue|vol(?:ume)?|no|number|edition|nr)[. ]*(?:no\.? ?)?#?[0-9]{1,4}\b|\b(?:report|bulletin|newsletter|paper|briefing|brief|digest|dispatch|circular) (?:no\.? ?|nr\.? ?|issue |#)[0-9]{1,4}\b|#[0-9]{1,4}$|\bvol(?:ume)?\.? ?[0-9]{1,4}\b|\b(?:view|read|open)(?: this(?: e?-?mail)?| it)? (?:in (?:your )?browser|online)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Issue();

    [GeneratedRegex(@"^(?:https?://|www\.|\S+@\S+\.\S+$|@\w+$)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\W?(?:source|editor|edited by|editors|publisher|published by|contributor|news provided by|provided by|来源|责任编辑|编辑|photo editor|web editor)s? ?(?:[:：|]|$)|^(?:edited|translated|produced|illustrated|filmed|photographed|transcribed|photo(?:graph)?s?|pictures?|illustrations?|graphics?|video) by .{2,60}$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(?:[•●▪‣◦*■–-] ?|\u2013 )\S+ \S+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
