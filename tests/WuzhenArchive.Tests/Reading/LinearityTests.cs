using System.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>
/// A text four times as long takes four times as long to read, however odd it is. A square would take sixteen times; two and a half for each
/// doubling leave room for a machine that others use too, and a measurement that fails is taken again, as what disturbs it only makes it longer.
/// </summary>
[Collection(nameof(Alone))]
public class LinearityTests
{
    private const double MostForFourTimes = 2.5 * 2.5;
    private const int Attempts = 8;

    // Too short to measure.
    private static readonly TimeSpan Unmeasured = TimeSpan.FromMilliseconds(40);

    // What is repeated, how often in all, and what stands before and behind.
    private static readonly Dictionary<string, (string Piece, int Times, string Before, string Behind)> Oddities = new()
    {
        ["opening curly marks"] = ("“", 100_000, "", ""),
        ["opening curly marks before words"] = ("“river ", 100_000, "", ""),
        ["closing curly marks"] = ("”", 100_000, "", ""),
        ["closing curly marks behind words"] = ("river” ", 100_000, "", ""),
        ["straight marks"] = ("\"", 100_001, "", ""),
        ["straight marks before words"] = (" \"river", 100_001, "", ""),
        ["apostrophes"] = ("'", 100_001, "", ""),
        ["single marks before words"] = (" 'river", 100_001, "", ""),
        ["curly single marks"] = ("‘river ", 100_000, "", ""),
        ["accents for marks"] = ("` ", 100_000, "", ""),
        ["low marks"] = ("„river ", 100_000, "", ""),
        ["closing curly marks inside straight ones"] = ("river” ", 100_000, "\"“", ""),
        ["opening guillemets"] = ("«river ", 100_000, "", ""),
        ["closing guillemets"] = ("river» ", 100_000, "", ""),
        ["reversed guillemets"] = ("»river ", 100_000, "", ""),
        ["corner brackets"] = ("「river ", 100_000, "", ""),
        ["turns"] = ("BERG: It was.\n\n", 20_000, "", ""),
        ["names that take turns"] = ("Ann Lee: It was.\n\nI was there.\n\n", 10_000, "", ""),
        ["turns of many"] = ("Berg:\n\n", 20_000, "", ""),
        ["short quotations in one paragraph"] = ("“Yes,” he said. ", 20_000, "", ""),
        ["credits"] = ("“It was.”\n\n— Ann Lee\n\n", 10_000, "", ""),
        ["quotations left open over paragraphs"] = ("“It was.\n\n", 20_000, "", "“It is,” said Ann Lee."),
        ["announced lists"] = ("She listed two goals:\n\n- locks\n- tolls\n\n", 5_000, "Ann Lee spoke.", ""),
        ["open parentheses"] = ("(a dam is closed ", 100_000, "", ""),
        ["bare parentheses"] = ("(", 100_000, "", ""),
        ["parentheses that end sentences"] = ("(closed. ", 100_000, "", ""),
        ["capitals"] = ("Berg ", 100_000, "", ""),
        ["bodies within bodies"] = ("Bureau of ", 100_000, "", ""),
        ["names and commas"] = ("Ann Lee, ", 50_000, "", "argued that it was."),
        ["roles"] = ("Minister ", 100_000, "", "Ann Lee argued that it was."),
        ["cues"] = ("said ", 100_000, "", ""),
        ["cues with a subject"] = ("Berg said, ", 50_000, "The port, ", ""),
        ["cues within cues"] = ("Ann Lee argued that ", 25_000, "", "it was."),
        ["clauses joined by and"] = ("and stressed that it was ", 100_000, "Ann Lee spoke ", ""),
        ["relative clauses"] = ("who said ", 100_000, "", ""),
        ["sources of sources"] = ("in the view of ", 50_000, "", ""),
        ["phrases of source"] = ("according to Berg, ", 50_000, "", ""),
        ["adverbs before a cue"] = ("also ", 100_000, "Ann Lee has ", "said it was."),
        ["commas"] = (",", 100_000, "", ""),
        ["words and commas"] = ("port, ", 100_000, "", "Berg said."),
        ["full stops"] = (". ", 100_000, "", ""),
        ["abbreviations"] = ("Mr. ", 100_000, "", "Berg said it was."),
        ["initials"] = ("U.", 100_000, "", ""),
        ["numbers"] = ("1,", 100_000, "", ""),
        ["digits"] = ("8", 100_000, "", ""),
        ["quotations in one sentence"] = ("“it was” and ", 50_000, "He said ", ""),
        ["wordings replaced"] = ("“open seas” replaces ", 30_000, "", "“free seas”."),
        ["counts set side by side"] = ("2,000 participants vs. ", 30_000, "In 2021 the Lakeside Summit drew ", "900 last year."),
        ["letters to a conference"] = ("in a letter read at the opening and ", 20_000, "In 2021 President Ann Lee told the Lakeside Summit ", "so."),
        ["themes in one sentence"] = ("themed “One Lake for All” and ", 20_000, "In 2021 the Lakeside Summit met ", "so."),
        ["days in parentheses"] = ("the Lakeside Summit (June 1-3) and ", 10_000, "In 2021 ", "so."),
        ["guests from countries"] = ("900 guests from 40 countries and ", 20_000, "In 2021 the Lakeside Summit drew ", "so."),
        ["documents adopted"] = ("delegates adopted the Lakeside Accord and ", 20_000, "In 2021 the Lakeside Summit met ", "so."),
        ["organisers in one sentence"] = ("organised by the Rivers Council and ", 10_000, "In 2021 the Lakeside Summit met ", "so."),
        ["conferences in one sentence"] = ("the Lakeside Summit and ", 50_000, "In 2021 ", "it was."),
        ["openings"] = ("Ann Lee opened the conference. ", 10_000, "In 2021 the Lakeside Summit met. ", ""),
        ["openings in one sentence"] = ("and Ann Lee opened the conference ", 5_000, "In 2021 the Lakeside Summit met ", ""),
        ["replaced ministers"] = ("Minister Ann Lee (who has replaced Otto Berg) left. ", 10_000, "", ""),
        ["pronouns"] = ("He said it was full. ", 20_000, "Minister Ann Lee left. ", ""),
        ["ministers nobody is"] = ("The minister said it was full. ", 20_000, "President Ann Lee left. ", ""),
        ["announcements of block quotations"] = ("The statement reads as follows:\n\n", 20_000, "", "It is so."),
        ["captions"] = ("small bare words Ann Lee at the river\n", 20_000, "", ""),
        ["bylines"] = ("by Ann Lee\n", 50_000, "", ""),
        ["dates"] = ("May 3, 2021\n", 50_000, "", ""),
        ["blank lines"] = ("\r\n", 100_000, "", ""),
        ["a line of prose"] = ("The port of the town was full, and nobody had seen it so. ", 4_000_000 / 58, "", ""),
        ["a line without full stops"] = ("the port of the town was full and nobody had seen it so ", 4_000_000 / 56, "", ""),
        ["a line without spaces"] = ("portsandtowns", 4_000_000 / 13, "", ""),
        ["a line of full stops without spaces"] = ("port.", 4_000_000 / 5, "", ""),
    };

    public static TheoryData<string> OddTexts => [.. Oddities.Keys];

    [Fact]
    public void fifty_thousand_paragraphs_are_read_in_linear_time() =>
        AssertLinear(50_000, count => string.Join("\n\n", Enumerable.Range(0, count).Select(Paragraph)));

    [Theory, MemberData(nameof(OddTexts))]
    public void however_odd_a_text_is_it_is_read_in_linear_time(string oddity)
    {
        var (piece, times, before, behind) = Oddities[oddity];
        AssertLinear(times, count => before + Repeated(piece, count) + behind);
    }

    [Fact]
    public void five_thousand_marks_within_each_other_are_read_in_linear_time() =>
        AssertLinear(5_000, count => Repeated("“it ‘was (so ", count / 3) + Repeated(")’ ”", count / 3));

    // Every paragraph names somebody else.
    private static string Paragraph(int n) =>
        $"Minister {Name(n)} {Name((n * 7) + 3)} argued that port {n} is “closed”. She left.";

    private static string Name(int n) => (char)('A' + (n % 26)) + string.Concat($"{n / 26}".Select(digit => (char)('a' + digit - '0'))) + "berg";

    private static string Repeated(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static void AssertLinear(int size, Func<int, string> text)
    {
        var (quarter, whole) = (text(size / 4), text(size));
        Invented.Read(text(Math.Min(size / 4, 100)));
        var (ofQuarter, ofWhole) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts && (attempt == 0 || !IsLinear(ofQuarter, ofWhole)); attempt++)
        {
            (ofQuarter, ofWhole) = (Least(ofQuarter, TimeToRead(quarter)), Least(ofWhole, TimeToRead(whole)));
        }
        Assert.True(IsLinear(ofQuarter, ofWhole), $"{ofQuarter.TotalMilliseconds:F0} ms for a quarter, {ofWhole.TotalMilliseconds:F0} ms for the whole");
    }

    private static bool IsLinear(TimeSpan ofQuarter, TimeSpan ofWhole) => ofWhole <= (ofQuarter * MostForFourTimes) + Unmeasured;

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // The processor's time, so that what else the machine does counts as little as can be.
    private static TimeSpan TimeToRead(string text)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        Invented.Read(text);
        return Environment.CpuUsage.TotalTime - before;
    }
}
