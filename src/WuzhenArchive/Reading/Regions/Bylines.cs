using System.Text.RegularExpressions;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Reads a line that signs the article: "by Ann Lee", "By Ann Lee, Senior Reporter, and Bo Chen in Norrvik", "By ANN LEE | Reuters", "作者：李小明".
/// Jobs, places and papers beside the names are no names.
/// </summary>
internal static partial class Bylines
{
    private const int Longest = 160;
    private const int MostLeft = 60;

    /// <returns>The names as signed; empty when the line is no byline, or nobody's.</returns>
    /// <param name="shadow">The line in the shadow; <paramref name="line"/> is the same line as printed.</param>
    public static IReadOnlyList<string> OfLine(string shadow, string line) => Read(shadow, line) ?? [];

    /// <returns>The names as signed, none where a paper or a staff signs; null when the line is no byline.</returns>
    public static IReadOnlyList<string>? Read(string shadow, string line)
    {
        var lead = shadow.Length > Longest ? 0 : LeadOf(shadow);
        return lead == 0 ? null : Names(shadow, line, lead, shadow.Length);
    }

    /// <summary>How many characters lead to the first name, 0 where nothing does.</summary>
    public static int LeadOf(string shadow) => Lead().Match(shadow) is { Success: true } match ? match.Length : 0;

    /// <summary>"Written by Ann Lee": said so plainly that the article is meant, wherever a page has it.</summary>
    public static bool SaysWritten(string shadow) => shadow.StartsWith("written by ", StringComparison.OrdinalIgnoreCase) || shadow.StartsWith("story by ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of a line without a lead: "Ann Lee", "Ann Lee, Senior Reporter". Empty unless the first is surely somebody's.</summary>
    /// <param name="isOrdinary">Where what stands around the line says that it signs, a name that no table lists is one unless a word of it is an ordinary word.</param>
    public static IReadOnlyList<string> OfBareLine(string shadow, string line, Func<string, bool>? isOrdinary = null) =>
        shadow.Length <= MostLeft && BareName(shadow, isOrdinary) ? Names(shadow, line, 0, shadow.Length) ?? [] : [];

    /// <summary>"By dmerej", "by sea_gull": one word in small letters, which only its place beside a date tells from a thing.</summary>
    public static string? OfHandle(string shadow, string line) =>
        Handle().Match(shadow) is { Success: true } match && Lexicon.Words.ClassOf(match.Groups["name"].Value) == WordClass.None && !PressWords.IsAgency(match.Groups["name"].Value.TrimEnd(Figures))
            ? line.Substring(match.Groups["name"].Index, match.Groups["name"].Length) : null;

    /// <summary>The same of a name that signs nothing: "by admin_01".</summary>
    public static bool IsHandle(string shadow) => Handle().IsMatch(shadow);

    private static List<string>? Names(string printed, string line, int lead, int end)
    {
        // "Ann Lee in Norrvik and Bo Chen in Lakeside", "Ann Lee (in Norrvik) and Bo Chen": the place of the first is stepped over.
        var shadow = PlaceBetween().Replace(printed, place => new string(',', place.Length));
        var (names, other) = (new List<string>(), false);
        foreach (var printedPiece in Pieces(shadow, lead, EndOfNames(shadow, lead, end)))
        {
            var piece = WithoutTitle(shadow, WithoutPaper(shadow, printedPiece));
            var text = piece.Of(shadow);
            if (BeforeJob(text) is { } named)
            {
                names.Add(PersonName.Written(line.Substring(piece.Start, named.Length)));
            }
            else if (IsNobody(text))
            {
                other = true;
            }
            else if (IsName(text))
            {
                names.Add(PersonName.Written(piece.Of(line)));
            }
            else if (IsSignedBoard(text))
            {
                names.Add(text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? piece.Of(line)[4..] : piece.Of(line));
            }
            else if (names.Count == 0 && !shadow.AsSpan(piece.End).StartsWith(",") && IsOneWord(shadow, text, lead))
            {
                names.Add(piece.Of(line));
            }
            else
            {
                break;
            }
        }
        return names.Count > 0 || other ? [.. names.Distinct()] : null;
    }

    // The names end where a place, a paper, a date or an address begins.
    private static int EndOfNames(string shadow, int lead, int end)
    {
        var stop = Stop().Match(shadow, lead, end - lead);
        var date = Dates.In(shadow).Find(d => d.Span.Start >= lead);
        end = stop.Success ? stop.Index : end;
        return date.Span.Length > 0 ? Math.Min(end, date.Span.Start) : end;
    }

    // "Ann Lee, Bo Chen, and Cy Dow", "Ann Lee with Bo Chen", "李小明、王方"
    private static IEnumerable<Span> Pieces(string shadow, int start, int end)
    {
        while (start < end)
        {
            var cut = Between().Match(shadow, start, end - start);
            if (Trimmed(shadow, start, cut.Success ? cut.Index : end) is { Length: > 0 } piece)
            {
                yield return piece;
            }
            start = cut.Success ? cut.Index + cut.Length : end;
        }
    }

    private static Span Trimmed(string shadow, int start, int end)
    {
        while (start < end && shadow[start] is ' ' or ':' or '*' or '_')
        {
            start++;
        }
        while (end > start && shadow[end - 1] is ' ' or '.' or '*' or '_' or ')' or ']' && !IsInitial(shadow, start, end))
        {
            end--;
        }
        return Span.FromBounds(start, end);
    }

    // "Otto Berg Jr.", "Ann L."
    private static bool IsInitial(string shadow, int start, int end) =>
        shadow[end - 1] == '.' && end - start > 3 && shadow.AsSpan(start, end - start - 1) is var name && Abbreviations.EndsName(name[(name.LastIndexOf(' ') + 1)..]);

    // "By Dr Ann Lee and Professor Bo Chen"
    private static Span WithoutTitle(string shadow, Span piece)
    {
        var space = piece.In(shadow).IndexOf(' ');
        var title = space > 0 ? piece.In(shadow)[..space].TrimEnd('.') : [];
        return title is "Dr" or "Prof" or "Professor" or "Mr" or "Mrs" or "Ms" or "Rev" && piece.In(shadow)[(space + 1)..].Contains(' ') ? WithoutTitle(shadow, Span.FromBounds(piece.Start + space + 1, piece.End)) : piece;
    }

    // "Kevin Holm LAKE TODAY": the paper is told from the name by its capitals.
    private static Span WithoutPaper(string shadow, Span piece)
    {
        var words = piece.Of(shadow).Split(' ');
        // "3 May 2021 Tony Holm All, Books": the first of the places it is filed in.
        if (words.Length > 2 && Lexicon.Words.ClassOf(words[^1].Length > 0 ? words[^1] : "a").HasFlag(WordClass.Determiner))
        {
            return new(piece.Start, piece.Length - words[^1].Length - 1);
        }
        var name = Array.FindLastIndex(words, w => w.Any(char.IsLower)) + 1;
        return name >= 2 && words.Length - name >= 2 && Array.Exists(words[name..], PressWords.IsOutlet) ? new(piece.Start, words[..name].Sum(w => w.Length + 1) - 1) : piece;
    }

    // "Ann Lee Harbour correspondent", "Ann Lee Senior Reporter": a name, what somebody writes on, and the job.
    private static string? BeforeJob(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var job = words.Length < 3 ? -1 : Array.FindIndex(words, 2, PressWords.IsJob);
        if (job < 0 || words[^1].EndsWith('s') || !PressWords.IsJob(words[^1]) || Array.Exists(words[..2], IsThing))
        {
            return null;
        }
        var end = job;
        while (end > 2 && (IsThing(words[end - 1]) || PressWords.IsSection(words[end - 1])))
        {
            end--;
        }
        end = end == 3 && job == 3 && char.IsLower(words[job][0]) && !IsGivenName(words[1]) && !Lexicon.Words.ClassOf(words[1]).HasFlag(WordClass.NameParticle) ? 2 : end;
        return string.Join(' ', words[..end]) is var name && IsName(name) && piece.StartsWith(name, StringComparison.Ordinal) ? name : null;
    }

    // Two to five words, each with a capital or a particle; or two to four Chinese characters.
    private static bool IsName(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsHan(piece) || (words.Length is >= 2 and <= 5 && char.IsUpper(words[0][0]) && Array.TrueForAll(words, IsNameWord)
            && (Lexicon.Words.ClassOf(words[0]) & (WordClass.Determiner | WordClass.PossessivePronoun)) == 0);
    }

    private static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) || char.IsLetter(word[0]) && char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter || Lexicon.Words.ClassOf(word).HasFlag(WordClass.NameParticle))
        && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark);

    private static bool IsHan(string piece) => piece.Length is >= 2 and <= 4 && piece.All(c => c is >= '\u4E00' and <= '\u9FFF');

    // "Staff Writers", "Senior Reporter", "Lake Herald", "Reuters": a job or a paper signs nothing.
    private static bool IsNobody(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 8 && !IsSignedBoard(piece) && (PressWords.IsAgency(piece) || PressWords.IsAgency(string.Join(' ', words.SkipWhile(w => w is "the" or "The")))
            || (char.IsUpper(piece[0]) || words.All(w => char.IsLower(w[0]))) && words.Any(w => PressWords.IsJob(w) && !IsGivenName(words[0]) || PressWords.IsOutlet(w) && !IsGivenName(words[0]))
            || words.All(PressWords.IsJob));
    }

    private static bool IsSignedBoard(string piece) => piece.EndsWith("editorial board", StringComparison.OrdinalIgnoreCase) && piece.Length < 40;

    private static bool IsGivenName(string word) => Lexicon.Words.ClassOf(word).HasFlag(WordClass.GivenName);

    // "Posted by Zoe" is signed; "By Monday" is not.
    private static bool IsOneWord(string shadow, string piece, int lead) =>
        (lead > 3 || IsGivenName(TitleCase(piece))) && char.IsUpper(piece[0]) && !piece.Contains(' ') && piece.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
        && (Lexicon.Words.ClassOf(piece) & (WordClass.Weekday | WordClass.Determiner | WordClass.Month | WordClass.Preposition)) == 0 && shadow.Length <= MostLeft + 40;

    private static bool BareName(string shadow, Func<string, bool>? isOrdinary)
    {
        var end = Between().Match(shadow) is { Success: true } cut ? cut.Index : shadow.Length;
        // "Ann Lee in Norrvik"
        end = Stop().Match(shadow) is { Success: true } place ? Math.Min(end, place.Index) : end;
        var words = (BeforeJob(shadow[..end].TrimEnd()) ?? shadow[..end]).Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && IsName(string.Join(' ', words)) && !Array.Exists(words, IsThing)
            && (IsListed(words) || isOrdinary is not null && Array.TrueForAll(words, w => IsUnlisted(w) && !isOrdinary(w)));
    }

    private static bool IsListed(string[] words) => words.Length < 5
        && (IsGivenName(TitleCase(words[0])) || Pinyin.IsName(TitleCase(words[0]), TitleCase(words[1])) || (words[0].Length == 2 && words[0][1] == '.'));

    // "Rosalind", "Van", "O'Dea", but not "BBC", "News" or "Norway"
    private static bool IsUnlisted(string word) =>
        (Lexicon.Words.ClassOf(word) & ~(WordClass.GivenName | WordClass.NameParticle)) == 0 && !PressWords.IsSection(word) && !PressWords.IsLabel(word) && !PressWords.OpensPlace(word)
        && (word.Length < 3 || word.Any(char.IsLower) || word.EndsWith('.'));

    private static bool IsThing(string word) => PressWords.IsOutlet(word) || PressWords.IsJob(word)
        || (Lexicon.Words.ClassOf(word) & (WordClass.BodyNoun | WordClass.ThingNoun | WordClass.Demonym | WordClass.Verb | WordClass.Preposition | WordClass.Conjunction)) != 0;

    private static readonly char[] Figures = [.. "0123456789_-."];

    private static string TitleCase(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    // "By Lakewire writers Ann Lee": the writers are the paper's
    [GeneratedRegex(
        @"^\W{0,2}(?:(?:(?:posted|written|reported|reporting|story|text|words|article|report|compiled|created|submitted|published|contributed|authored|guest post|analysis|opinion|comment|commentary|interview(?: conducted)?|interviewed|editorial|column|essay|review|feature|research|blog(?: post)?) by|by|authors?:|reporters?:|words:|text:|from:)(?: +|:|$) *"
        + @"(?:(?:[a-z]+ ){0,2}(?:writers?|correspondents?|reporters?):? +)?|(?:作者|记者|撰文|文)[:：/] *|[a-z]+ writers?:? +)|^[^|\n]{2,30}\| ?by +",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:posted |written )?by (?<name>[a-z0-9][a-z0-9_.-]{1,24})(?:$| (?:on )?[0-9a-z]{1,9}\.? )", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Handle();

    // "in Norrvik", "for the Lake Herald", "on Monday", "| Reuters", "(Lakewire)", "@ann", " - 3 May"
    [GeneratedRegex(@" (?:in|for|on|at|of|from|via|is|are|was|reports?|posted|published|updated)\b|[|(\[/•·<@\u2013]| -+ |  | [0-9]|\bhttps?:|\bsource:|\beditor:", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@",? +(?:and|with) +|[,;、，&]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@" (?:\((?:in|at) [\p{L} .-]{2,40}\)|in \p{Lu}[\w-]+(?: \p{Lu}[\w-]+)?)(?:,? and\b|,)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBetween();
}
