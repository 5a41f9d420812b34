using System.Text.RegularExpressions;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Finds who wrote an article whose head does not say so: "(reporters Ann Lee, Bo Chen)" in its opening, "This report was written by Ann
/// Lee." or "Ann Lee is a fellow at the Lake Institute." at its end, a name under a letter.
/// </summary>
internal sealed partial class SignOff(PageLines page, NameLines names)
{
    private const int Opening = 250;
    private const int LongestBio = 400;
    private const int Greeted = 8;
    private const int Before = 4;
    private const int Behind = 4;
    private const int MostWords = 3;

    /// <param name="from">The first line of the head.</param>
    /// <param name="title">The line of the title.</param>
    /// <param name="body">The line that the masthead ends before.</param>
    /// <param name="end">The line behind the last prose.</param>
    public IReadOnlyList<string> Find(int from, int? title, int body, int end) =>
        First(() => OfOpening(body), () => OfSentence(body, end), () => OfHead(from, title, body, end), () => OfBio(body, end),
            () => OfLetter(from, title, body, end), () => OfSigned(body, end));

    private static IReadOnlyList<string> First(params Func<IReadOnlyList<string>>[] ways) =>
        ways.Select(way => way()).FirstOrDefault(n => n.Count > 0) ?? [];

    // "NORRVIK, May 3 (Reporters Ann Lee, Bo Chen) The lock …", "（记者 李小明）"
    private IReadOnlyList<string> OfOpening(int body)
    {
        var opening = body < page.Lines.Count ? new Span(page.Lines[body].Span.Start, Math.Min(Opening, page.Lines[body].Span.Length))
            : new(0, 0);
        return Reporters().Match(opening.Of(page.Shadow)) is { Success: true } match
            ? Signed(new(opening.Start + match.Groups["names"].Index, match.Groups["names"].Length)) : [];
    }

    private IReadOnlyList<string> OfSentence(int body, int end)
    {
        foreach (var block in Blocks(body, end))
        {
            if (block.Length <= LongestBio && (end < 2 || block.End >= page.Lines[end - 2].Span.Start)
                && Written().Match(Joined(page.Shadow, block)) is { Success: true } match)
            {
                return Signed(new(block.Start + match.Groups["names"].Index, match.Groups["names"].Length));
            }
        }
        return [];
    }

    // A name in the head that nothing there explains signs when a line below the article tells of the same person, or gives an address of
    // that name.
    private IReadOnlyList<string> OfHead(int from, int? title, int body, int end)
    {
        for (var i = from; i < body; i++)
        {
            if (i != title && page.Kinds[i] is RegionKind.Boilerplate or RegionKind.Title or RegionKind.Standfirst
                && names.Bare(i) is [var name]
                && Blocks(body, end).Any(b => b.Length <= LongestBio
                    && Tells(Joined(page.Shadow, b).TrimStart(' ', '*', '-', '\u2022', '\u2013'), name)))
            {
                page.Kinds[i] = RegionKind.Byline;
                return [name];
            }
        }
        return [];
    }

    // "Ann Lee is away", "a.lee@lake.example"
    private static bool Tells(string block, string name) =>
        block.StartsWith(name + " is ", StringComparison.OrdinalIgnoreCase)
            || block.StartsWith(name + ", ", StringComparison.OrdinalIgnoreCase)
        || (name[(name.LastIndexOf(' ') + 1)..] is { Length: > 3 } family && Mailbox().Match(block) is { Success: true } box
            && box.Groups["name"].Value.Contains(family, StringComparison.OrdinalIgnoreCase));

    // "Ann Lee is a fellow at the Lake Institute.", of somebody whom the article does not mention; nothing but such lines follows.
    private List<string> OfBio(int body, int end)
    {
        var authors = new List<string>();
        foreach (var block in Blocks(body, end))
        {
            if (Told(block) is { } name && !IsElsewhere(name[(name.LastIndexOf(' ') + 1)..], body, block))
            {
                authors.Add(name);
            }
            else if (end > 0 && block.Start < page.Lines[end - 1].Span.End)
            {
                authors.Clear();
            }
        }
        return authors;
    }

    private string? Told(Span block)
    {
        var words = block.Length <= LongestBio ? Joined(page.Shadow, block) : "";
        return Bio().Match(words) is { Success: true } bio && words.AsSpan().IndexOfAny('"', '\u201C') < 0
            && (bio.Groups["writes"].Success
                || Array.Exists(bio.Groups["what"].Value.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries),
                PressWords.IsPersonsJob))
            && Bylines.OfBareLine(bio.Groups["name"].Value,
                page.Text.Substring(block.Start + bio.Groups["name"].Index, bio.Groups["name"].Length),
                names.IsOrdinary) is [var name] ? name : null;
    }

    private bool IsElsewhere(string family, int body, Span block) =>
        page.Shadow.AsSpan(page.Lines[body].Span.Start, block.Start - page.Lines[body].Span.Start).IndexOf(family) >= 0
            || page.Shadow.AsSpan(block.End).IndexOf(family) >= 0;

    // A letter has a greeting, and a name under it; where that is the given name alone, the head has the whole.
    private IReadOnlyList<string> OfLetter(int from, int? title, int body, int end)
    {
        var first = Math.Max(from, title ?? from);
        if (!Enumerable.Range(first, Math.Min(Greeted, page.Lines.Count - first))
            .Any(i => page.Lines[i].Span.Length < 50 && Greeting().IsMatch(page.Words(i))))
        {
            return [];
        }
        for (var i = Math.Max(body, end - 2); i < Math.Min(end + 2, page.Lines.Count); i++)
        {
            var name = page.Words(i);
            if (page.Lines[i].AfterBlank && name.Split(' ') is { Length: <= MostWords } words
                && (names.Bare(i) is { Count: 1 } bare ? bare : words.Length == 1 ? Whole(name, from, body) : []) is { Count: 1 } signed)
            {
                page.Kinds[i] = RegionKind.Byline;
                return signed;
            }
        }
        return [];
    }

    // "Ottilie Varga ⏎ Emeritus reader in locks, Norrvik" below the last paragraph
    private IReadOnlyList<string> OfSigned(int body, int end)
    {
        for (var i = Math.Max(body, end - 1); i + 1 < Math.Min(end + 2, page.Lines.Count); i++)
        {
            if (page.Lines[i].AfterBlank && !page.Lines[i + 1].AfterBlank && page.Lines[i + 1].Span.Length < LongestBio / 4
                && names.Bare(i) is { Count: 1 } signed && TellsRole(page.Words(i + 1)))
            {
                (page.Kinds[i], page.Kinds[i + 1]) = (RegionKind.Byline, RegionKind.Byline);
                return signed;
            }
        }
        return [];
    }

    private static bool TellsRole(string words) =>
        !LineEnds.IsSentence(words) && Tokenizer.Cut(words, new(0, words.Length))
            .Exists(t => PressWords.IsJob(words.Substring(t.Start, t.Length))
            || Words.ClassOf(words.AsSpan(t.Start, t.Length)).HasFlag(WordClass.Role));

    private IReadOnlyList<string> Whole(string given, int from, int body)
    {
        var head = Span.FromBounds(page.Lines[from].Span.Start, body > from ? page.Lines[body - 1].Span.End : page.Lines[from].Span.End);
        var at = char.IsUpper(given[0]) && given.All(char.IsLetter) ? head.Of(page.Shadow).IndexOf(given + " ", StringComparison.Ordinal)
            : -1;
        if (at < 0)
        {
            return [];
        }
        var start = head.Start + at;
        var stop = start + given.Length + 1;
        while (stop < head.End && (char.IsLetter(page.Shadow[stop]) || page.Shadow[stop] is '-' or '\''))
        {
            stop++;
        }
        return stop > start + given.Length + 2 && char.IsUpper(page.Shadow[start + given.Length + 1]) ? [page.Text[start..stop]] : [];
    }

    private IReadOnlyList<string> Signed(Span span) =>
        Bylines.Read("by " + Joined(page.Shadow, span), "by " + Joined(page.Text, span)) ?? [];

    // Lines that stand together, from some before the end of the prose to some behind it.
    private IEnumerable<Span> Blocks(int body, int end)
    {
        for (int i = Math.Max(body, end - Before), last; i < Math.Min(end + Behind, page.Lines.Count); i = last + 1)
        {
            for (last = i; last + 1 < page.Lines.Count && !page.Lines[last + 1].AfterBlank
                && page.Lines[last].Span.Length < LongestBio / 4;)
            {
                last++;
            }
            yield return Span.FromBounds(page.Lines[i].Span.Start, page.Lines[last].Span.End);
        }
    }

    private static string Joined(string source, Span span) => span.Of(source).Replace('\n', ' ').Replace('\r', ' ');

    [GeneratedRegex(@"[(\uFF08](?:our |staff |by )?(?:reporters?|correspondents?|writers?|记者)[:\uFF1A]? ?(?<names>[^()\uFF08\uFF09]{2,80})[)\uFF09]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Reporters();

    [GeneratedRegex(@"\bthis (?:article|story|report|issue|piece|column|post|essay|analysis|commentary|bulletin|interview|newsletter|edition|summary|note)\b[^.;]{0,60} (?:was|is|were|has been) (?:written|reported|compiled|prepared|researched|authored)(?:,? (?:and )?[a-z]+){0,2} +by +(?<names>\p{Lu}[^.;(<@]{2,160})",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^\W{0,3}(?<name>\p{Lu}[\p{L}\p{M}.'-]*(?: [\p{L}\p{M}.'-]+){1,3}?),? (?:(?:is|was|works|teaches)|(?<writes>(?:writes|reports|blogs) (?:on|about|for|from)|covers [\p{L} ,'-]{2,60} (?:for|at)))\b(?<what>[^.]{0,120})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bio();

    [GeneratedRegex(@"(?<name>[\w.-]{2,40})@[\w-]+\.", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^(?:dear|hi|hello|hey|bonjour|hola|ciao|greetings|good (?:morning|afternoon|evening)|happy \w+day|welcome|friends)\b[^.?]{0,40}[,!]?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();
}
