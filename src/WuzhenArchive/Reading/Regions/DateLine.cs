using System.Buffers;
using System.Text.RegularExpressions;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// A line of a masthead that says when: the date alone, or with clock, label, source and the like beside it: "Source: Lakewire | 2016-11-16
/// 21:05:31 | Editor: anna", "(Lake Herald Online) 10:05, December 16, 2015", "Posted by Ann on November 24, 2014".
/// </summary>
/// <param name="Published">ISO 8601, as precise as the line; null when it tells none.</param>
/// <param name="Updated">The date that the line calls one of a change.</param>
/// <param name="IsAlone">The line says nothing but a date.</param>
/// <param name="Rest">What else it says, piece by piece: an outlet, a name. Places are in the line.</param>
internal sealed partial record DateLine(string? Published, string? Updated, bool IsAlone, IReadOnlyList<Span> Rest)
{
    private const int Longest = 160;
    private const int MostPieces = 8;
    private const int MostWords = 4;
    private const int LongestHandle = 30;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789 +-.#");

    /// <param name="line">In the shadow or as printed.</param>
    /// <param name="isChange">The line before was a label that says of this date that it is one of a change.</param>
    /// <returns>Null when the line is no date line: it has no date, or too much beside it.</returns>
    public static DateLine? Of(string line, bool isChange = false)
    {
        // "— Ann Lee (@annlee) May 3, 2021" dates a post inside the article.
        if (line.Length > Longest || (line.Contains("(@", StringComparison.Ordinal) && line[0] is '\u2013' or '\u2014' or '-'))
        {
            return null;
        }
        line = Dates.Folded(line);
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }
        var dates = Dates.In(line);
        if (dates.Count == 0)
        {
            return Dates.MonthOfYear(line) is { } month ? IsChange(line) ? new(null, month, true, []) : new(month, null, true, []) : null;
        }
        var rest = Pieces(line, dates);
        if (rest.Count > MostPieces || (!rest.TrueForAll(p => IsLabelLike(line, p) || IsHandle(line, p, rest)) && !IsLabel(line[..dates[0].Span.Start].Trim())))
        {
            return null;
        }
        var (published, updated) = Sorted(line, dates, isChange);
        return new(published, updated, rest.TrueForAll(p => Words(line, p).All(PressWords.IsLabel)), [.. rest.Where(p => !Words(line, p).All(PressWords.IsLabel))]);
    }

    /// <summary>"Updated", "Last modified:": the date that follows is one of a change.</summary>
    public static bool IsChange(string label) => Change().IsMatch(label);

    /// <summary>"Published", "Last updated:" and nothing more: the date is on the next line.</summary>
    public static bool IsLabel(string line) => line.Length <= 30 && Label().IsMatch(line);

    /// <summary>"08/11/2024, 05:30 CET": a date that may be of August or of November says that it is one, and not which.</summary>
    public static bool IsUnclear(string line) => line.Length <= 60 && Unclear().IsMatch(Dates.Folded(line)) && Dates.Readings(line).DayFirst is not null;

    private static (string? Published, string? Updated) Sorted(string line, List<FoundDate> dates, bool isChange)
    {
        var (published, updated, from) = ((string?)null, (string?)null, 0);
        foreach (var date in dates)
        {
            var label = line[from..date.Span.Start];
            isChange = label.Any(char.IsLetter) ? IsChange(label) : isChange;
            (published, updated) = isChange ? (published, updated ?? date.Iso) : (published ?? date.Iso, updated);
            from = date.Span.End;
        }
        return (published, updated);
    }

    private static List<Span> Pieces(string line, List<FoundDate> dates)
    {
        var rest = line.ToCharArray();
        foreach (var date in dates)
        {
            Array.Fill(rest, '|', date.Span.Start, date.Span.Length);
        }
        foreach (var match in Beside().EnumerateMatches(new string(rest)))
        {
            Array.Fill(rest, '|', match.Index, match.Length);
        }
        var pieces = new List<Span>();
        for (var start = 0; start <= rest.Length;)
        {
            var end = EndOfPiece(rest, start);
            if (Trimmed(rest, start, end) is { Length: > 0 } piece && rest.AsSpan(piece.Start, piece.Length).ContainsAnyExcept(Figures))
            {
                pieces.Add(piece);
            }
            start = end + 1;
        }
        return pieces;
    }

    private static int EndOfPiece(char[] rest, int start)
    {
        for (var i = start; i < rest.Length; i++)
        {
            if (rest[i] is '|' or '\u2013' or '/' or '(' or ')' or '[' or ']' or ',' or ';' or '•' or '·' or '\n' || (rest[i] == '-' && i > 0 && rest[i - 1] == ' '))
            {
                return i;
            }
        }
        return rest.Length;
    }

    private static Span Trimmed(char[] rest, int start, int end)
    {
        while (start < end && rest[start] is ' ' or ':')
        {
            start++;
        }
        while (end > start && rest[end - 1] is ' ' or '.' or ':')
        {
            end--;
        }
        // "Posted by Ann on November 24"
        return new string(rest, start, end - start).EndsWith(" on", StringComparison.OrdinalIgnoreCase) ? Trimmed(rest, start, end - 3)
            : new string(rest, start, end - start) is "on" or "On" or "ON" or "at" ? new(start, 0) : Span.FromBounds(start, end);
    }

    // A name or a label, not a sentence: few words, each with a capital; behind a colon anything goes ("Editor: anna").
    private static bool IsLabelLike(string line, Span piece)
    {
        var colon = line.IndexOf(':', piece.Start, piece.Length);
        var words = Words(line, colon > 0 ? Span.FromBounds(piece.Start, colon) : piece);
        return words.Count(w => !PressWords.IsLabel(w)) <= MostWords && words.Length <= MostWords + 4
            && Array.TrueForAll(words, w => !char.IsLower(w[0]) || PressWords.IsLabel(w) || Lexicon.Words.ClassOf(w).HasFlag(WordClass.NameParticle) || (piece.Start > 0 && line[..piece.Start].TrimEnd().EndsWith(':')))
            && (colon < 0 || Words(line, Span.FromBounds(colon + 1, piece.End)).Length <= MostWords);
    }

    // "sadie, 2019-08-30", "by sea_gull 3 May 2021"
    private static bool IsHandle(string line, Span piece, List<Span> rest) =>
        rest.Count == 1 && piece.Length < LongestHandle && (Handle(line.Substring(piece.Start, piece.Length)) is not null || Bylines.IsHandle(line.Substring(piece.Start, piece.Length)));

    /// <summary>A given name in small letters, as people sign on the net; null for any other word.</summary>
    public static string? Handle(string word) =>
        word.Length is > 2 and < LongestHandle && word.All(char.IsLower) && Lexicon.Words.ClassOf(char.ToUpperInvariant(word[0]) + word[1..]) == WordClass.GivenName ? word : null;

    private static string[] Words(string line, Span piece) => line.Substring(piece.Start, piece.Length).Split([' ', ':', '：'], StringSplitOptions.RemoveEmptyEntries);

    // The clock, the zone, the day of the week: "at 10:05 a.m. GMT+8", "T21:05:31Z", "星期三"
    [GeneratedRegex(
        @"\b(?:at )?T?[0-9]{1,2}(?:[:.][0-9]{2}){1,2}(?:\.[0-9]+)?(?: ?[ap]\.?m\b\.?)?(?:,? ?(?:Z\b|\(?(?:UTC|GMT|[A-Z]{1,3}[DS]T|[CEW]ES?T|PT|ET|IST|HKT|SGT|BJT|local time)\b(?: ?[+-] ?[0-9]{1,2}(?::?[0-9]{2})?)?\)?|[+-][0-9]{2}:?[0-9]{2}))?"
        + @"|\b[0-9]{1,2} ?[ap]\.?m\b\.?|\bp(?:age|p?\.) ?[A-Z]?[0-9]{1,3}\b|\b(?:leave a (?:comment|reply)|(?:no|[0-9]{1,4}) comments?|(?:post|add) a comment)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?|(?:星期|周|礼拜)[一二三四五六日天]|[日일]",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    // "Fri 08/11/2024, 05:30 CET", "Published: 08/11/2024"
    [GeneratedRegex(@"^(?:[a-z]+[.,:]? ){0,3}[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?:,? .*)?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Unclear();

    [GeneratedRegex(@"\b(?:updated?|modified|changed|revised|corrected|amended|edited|last reviewed)\b|更新", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?:first |last |originally )?(?:published|posted|updated|modified|changed|revised|released|issued|date|created|broadcast|aired|heard|(?:post|pub|publish|publication)[_ -]?date|date[_ -](?:posted|published))(?:[ _](?:on|at|date))?:?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
