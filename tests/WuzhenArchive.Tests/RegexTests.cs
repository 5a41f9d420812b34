using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests;

/// <summary>
/// No regular expression of the program can be made to take long: each is non-backtracking or without repetition inside repetition,
/// and each is fed 100 KB of its worst case.
/// </summary>
[Collection(nameof(Alone))]
public class RegexTests
{
    private const int Length = 100_000;

    // A square of 100,000 steps takes many seconds, a pass over them a few milliseconds.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, MethodInfo> Regexes = new[] { typeof(WuzhenArchive.Text.Span).Assembly, typeof(WuzhenArchive.Web.Rendering.Manual).Assembly }
        .SelectMany(a => a.GetTypes())
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(m => m.IsDefined(typeof(GeneratedRegexAttribute)))
        .ToDictionary(m => $"{m.DeclaringType!.Name}.{m.Name}");

    // For each the beginning that it almost matches, the piece that repeats, and the end that makes it fail.
    private static readonly Dictionary<string, (string Begin, string Piece, string End)[]> WorstCases = new()
    {
        ["PersonName.CloseInitials"] = [("", "A.", ""), ("", "A", "."), ("", ".", "A")],
        ["Bylines.Between"] = [("", " ", "x"), ("", ", ", ""), ("a", " and", "")],
        ["Bylines.Handle"] = [("by ", "a", ""), ("by a", " ", ""), ("by a on ", "1", "")],
        ["Bylines.Lead"] = [("by ", "a ", "x"), ("", "by ", ""), ("by", " ", "x"), ("by staff writers", " ", "")],
        ["Bylines.PlaceBetween"] = [("", " in A", ""), (" in ", "A", ""), (" in A", " ", "x")],
        ["Bylines.Stop"] = [("", " ", "x"), ("", " -", "x"), ("", "http", "")],
        ["DateLine.Beside"] = [("", "10:", ""), ("", "at ", ""), ("10:30", " ", "x"), ("10:30 ", "A", "x"), ("10:30 UTC+", "0", "x")],
        ["DateLine.Change"] = [("", "update", ""), ("", "last ", "")],
        ["DateLine.Label"] = [("first ", "a", ""), ("", "published ", ""), ("published on", " ", "x")],
        ["DateLine.Unclear"] = [("08/11/2024", " ", "\n"), ("", "1/", ""), ("08/11/", "1", "\n")],
        ["Dates.Day"] = [("December 16", " ", "2015x"), ("", "16 of ", ""), ("", "2015-12-", ""), ("", "1", "a"), ("May 3", " at 10:30", "x")],
        ["Dates.MonthAlone"] = [("", " ", "x"), ("", "a", ""), ("December", " ", "x")],
        ["DeclaredCharset.Declaration"] = [("", "<meta ", ""), ("<meta ", "charset ", ""), ("<meta charset", " ", "<"), ("<?xml ", "encoding = ", ">")],
        ["HeadLines.Address"] = [("www", ".", ""), ("", "a@", ""), ("@", "a", " ")],
        ["HeadLines.Bullet"] = [("• ", "a", ""), ("-", " ", "a")],
        ["HeadLines.Issue"] = [("", "vol", ""), ("", "#1", "x"), ("issue", " ", "x"), ("", "view this ", ""), ("", "report no. ", "")],
        ["HeadLines.Notice"] = [("", "!", "this"), ("", "1", ""), ("this article ", "a", "")],
        ["HeadLines.Source"] = [("", "source", ""), ("source", " ", "x")],
        ["LineSorter.DateOrClock"] = [("", "10:", ""), ("", "16 December ", ""), ("", "December ", "x"), ("", "2015-12-", ""), ("1", "0", ":3")],
        ["LineSorter.EntryMark"] = [("", "1", "a"), ("1", "a", ""), ("", "1a\n", ""), ("", "!1", "")],
        ["LineSorter.SentenceInside"] = [("", ".\" \"", ""), ("", ". ", "a"), ("", "?\"", "")],
        ["MailHead.Field"] = [("subject:", " ", ""), ("subject: ", "re: ", ""), ("x-", "a-", "")],
        ["MailHead.InBrackets"] = [("", " ", "("), ("a@", "b", ""), ("a at ", "b", " ("), ("a@b (", "c", "")],
        ["Novelty.Cue"] = [("", "for the first ", ""), ("for", " ", "x"), ("", "new", "")],
        ["Novelty.Denied"] = [("", "no ", "."), ("no ", "a", "."), ("no", " ", ".")],
        ["OpeningDateline.DayAlone"] = [("", "Jan ", ""), ("", "1 ", "")],
        ["OpeningDateline.Opening"] = [("", "A ", "x"), ("", "A, ", "x"), ("A (", "a", ""), ("A May 3", " ", "x"), ("May 3", "-", "")],
        ["QueryTerms.YearRange"] = [("", "2015", ".."), ("", "2015..", "x"), ("2015", ".", "")],
        ["Manual.HasScheme"] = [("", "a", ""), ("", "a", "/")],
        ["Manual.KnownScheme"] = [("", "http", ""), ("", "mailto", "")],
        ["Manual.FileEnding"] = [("", ".md", "x"), ("", ".m", "d")],
        ["Manual.PageAddress"] = [("", ".md", "x"), ("", "a", ""), ("a.md", "#", "\n")],
        ["Manual.SiteAddress"] = [("/", "a", " "), ("/", "/", "{")],
        ["ManualPage.PlainAddress"] = [("", "a", "."), ("", "a/", "."), ("a", "/a", "/")],
        ["SignOff.Bio"] = [("Ann ", "a ", "x"), ("", "A", ""), ("Ann Lee is ", "a", "")],
        ["SignOff.Greeting"] = [("dear ", "a", "."), ("happy ", "a", ""), ("", "hi", "")],
        ["SignOff.Mailbox"] = [("", "a", ""), ("", "a@", ""), ("", "a.", "")],
        ["SignOff.Reporters"] = [("", "(", ""), ("(reporters ", "a", ""), ("", "(by ", "")],
        ["SignOff.Written"] = [("this report ", "a", ""), ("", "this report ", ""), ("this report was written by A", "a", ".")],
        ["StatusPage.PagePattern"] = [("/", "a.", ""), ("/", ".html", "!"), ("/articles/", "/source", "!"), ("/", "/articles", "!"), ("", "/source", "")],
        ["StatusPage.WordPattern"] = [("", "a", ""), ("", "a-", "")],
        ["TitleYears.Year"] = [("", "20", ""), ("", "2022", "")],
        ["UnclearDate.Numbers"] = [("", "1/", ""), ("", "08/11/2024", "")],
        ["UnclearDate.Weekday"] = [("", "mon", ""), ("", "tues", "")],
        ["UnclearDate.Zone"] = [("", "CE", ""), ("", "E", "")],
    };

    // What a repetition may run over, with an end that it does not.
    private static readonly string[] Pieces =
        ["a", "A", "0", " ", "\t", "\n", ".", "-", "_", "/", ":", ",", "#", "?", "é", "方", "a ", "a.", "a/", "a-", "0 ", "0.", "..", "./", "//", "a:", " :", "0:", "ab", ".a", ".aa", "a b ", "Jan ", "on "];

    public static TheoryData<string> Names => [.. Regexes.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void every_regex_has_its_worst_cases() => Assert.Equal(Regexes.Keys.Order(StringComparer.Ordinal), WorstCases.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void no_regex_is_made_where_these_tests_do_not_see_it() =>
        Assert.All(Directory.EnumerateFiles(Path.Combine(Seeds.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)), file =>
        {
            var source = File.ReadAllText(file);
            Assert.DoesNotContain("new Regex(", source, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\bRegex\.(Is)?(Match|Replace|Split|Count|Enumerate)", source);
        });

    [Theory, MemberData(nameof(Names))]
    public void a_regex_that_can_go_back_repeats_nothing_that_repeats(string name)
    {
        var regex = Made(name);
        Assert.True(regex.Options.HasFlag(RegexOptions.NonBacktracking) || !RepeatsRepetition(regex.ToString()), regex.ToString());
    }

    [Theory]
    [InlineData("(a+)+", true)]
    [InlineData("(?:a|b*c)*", true)]
    [InlineData("((a{2,})b)*", true)]
    [InlineData("(a+)?b+", false)]
    [InlineData(@"[(*]+\)+a{2,5}", false)]
    public void repetition_inside_repetition_is_recognised(string pattern, bool repeats) => Assert.Equal(repeats, RepeatsRepetition(pattern));

    [Theory, MemberData(nameof(Names))]
    public void a_hundred_kilobytes_of_the_worst_take_no_time(string name)
    {
        var regex = Made(name);
        regex.Count("a");
        foreach (var (begin, piece, end) in WorstCases.GetValueOrDefault(name, []).Concat(Pieces.SelectMany(p => new[] { ("", p, ""), ("", p, "!"), ("/", p, "\0") })))
        {
            var text = begin + string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + end;
            var watch = Stopwatch.StartNew();
            regex.Count(text);
            Assert.True(watch.Elapsed < Longest, $"{watch.Elapsed.TotalMilliseconds:F0} ms for “{begin}”, “{piece}” repeated, “{end}”");
        }
    }

    private static Regex Made(string name) => (Regex)Regexes[name].Invoke(null, null)!;

    // A group that is repeated without bound and holds what is repeated without bound.
    private static bool RepeatsRepetition(string pattern)
    {
        var bare = Regex.Replace(Regex.Replace(pattern, @"\\.", "x"), @"\[[^\]]*\]", "x");
        var holds = new Stack<bool>([false]);
        for (var i = 0; i < bare.Length; i++)
        {
            if (bare[i] == '(')
            {
                holds.Push(false);
            }
            else if (bare[i] == ')')
            {
                var inner = holds.Pop();
                if (inner && IsUnbounded(bare, i + 1))
                {
                    return true;
                }
                holds.Push(holds.Pop() || inner);
            }
            else if (IsUnbounded(bare, i))
            {
                holds.Pop();
                holds.Push(true);
            }
        }
        return false;
    }

    private static bool IsUnbounded(string pattern, int i) => i < pattern.Length && (pattern[i] is '*' or '+' || (pattern[i] == '{' && Regex.IsMatch(pattern[i..], @"^\{\d+,\}")));
}
