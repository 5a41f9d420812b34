using WuzhenArchive.Tests.Reading.Formats;

namespace WuzhenArchive.Tests.Reading;

/// <summary>What stands behind an article, how wide its page was and how its first paragraph begins take none of it away.</summary>
public class NothingVanishesTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers, who had waited for it.";
    private const string More = "Nobody had seen so much water in the harbour since the first of the dams was built in the old days.";

    private static readonly string[] Paragraphs = [Prose, More, $"{Prose} {More}", $"{More} {Prose}", $"{More} {More}"];

    public static TheoryData<string> Behind => new(
        "3 May 2021", "by Ann Lee", "May 3, 2021 at 10:05", "Posted by Ann Lee on May 3, 2021", "Filed under: Locks\n\n3 May 2021",
        "2 comments\n\nBo Chen\n\n4 May 2021\n\nI have never read anything so dull about any lock in my life.\n\nCy Dow\n\n5 May 2021\n\nIt was not dull at all, it was about water, and water is never dull to those who live by it.",
        "Read next\n\nA Whole Dam For A Song\n\n1 May 2021\n\nHow To Build A Boat\n\n2 May 2021");

    [Theory]
    [InlineData("MR BERG (. . .): The lock is dry.")]
    [InlineData("Ann Lee, .): The lock is dry.")]
    [InlineData("Ann Lee [ ] . ]: The lock is dry.")]
    public void a_label_of_a_turn_with_marks_for_words_is_read(string turn) =>
        Assert.Contains(Invented.Statements($"{turn}\n\nOTTO HOLM: It is full.\n\n{turn}"), s => s.EndsWith("It is full.", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Behind))]
    public void a_date_or_a_name_behind_the_body_takes_none_of_it(string behind) =>
        AssertWhole("a.txt", $"Old Locks Never Sleep\n\nby Ann Lee\n\n{string.Join("\n\n", Paragraphs)}\n\n{behind}");

    [Theory, MemberData(nameof(Behind))]
    public void nor_in_a_note(string behind) =>
        AssertWhole("a.md", $"# Old Locks Never Sleep\n\nby Ann Lee\n\n{string.Join("\n\n", Paragraphs)}\n\n{behind}");

    [Theory, MemberData(nameof(Behind))]
    public void nor_on_a_page(string behind) =>
        AssertWhole("a.html", $"<h1>Old Locks Never Sleep</h1><p>by Ann Lee</p>{string.Concat(Paragraphs.Select(p => $"<p>{p}</p>"))}{string.Concat(behind.Split("\n\n").Select(p => $"<p>{p}</p>"))}");

    [Theory]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(76)]
    public void text_that_a_narrow_page_broke_is_read_whole(int width)
    {
        foreach (var (head, between, indent) in new[] { ("Old Locks Never Sleep\n\n", "\n\n", ""), ("From: Ann Lee <ann@lake.example>\nSubject: Old Locks Never Sleep\n\n", "\n\n", ""), ("OLD LOCKS NEVER SLEEP\n", "\n", "   "), ("Old Locks Never Sleep\n\nby Ann Lee\n3 May 2021\n\n", "\n\n", "  ") })
        {
            var text = head + string.Join(between, Paragraphs.Select(p => Wrapped(indent + p, width)));
            var reading = Invented.Read(text);
            var kept = string.Join(' ', reading.Regions.Where(r => r.Number is not null).Select(r => r.Span.Of(text))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(string.Join(' ', Paragraphs), string.Join(' ', kept));
        }
    }

    [Theory]
    [InlineData("The meeting opened on Friday. Governor Ann Lee said that the lock was dry.")]
    [InlineData("The opening drew 900 pilots to the lake. Governor Ann Lee said that the lock was dry.")]
    [InlineData("Keepers following the river came on Friday. Governor Ann Lee said that the lock was dry.")]
    [InlineData("Engineers building gates met on Friday, and Governor Ann Lee said that the lock was dry.")]
    [InlineData("Sunday’s gathering ended late. Governor Ann Lee said that the lock was dry.")]
    public void a_first_paragraph_is_no_caption(string first)
    {
        var reading = Invented.Read($"Old Locks Never Sleep\n\n{first}\n\n{Prose}\n\n{More}");
        Assert.Equal(first, reading.Regions.First(r => r.Number is not null).Span.Of(reading.Text));
        Assert.Equal("Ann Lee", Assert.Single(reading.Statements).Speaker);
    }

    private static void AssertWhole(string file, string source)
    {
        var reading = Formatted.Read(file, source);
        var kept = reading.Regions.Where(r => r.Number is not null).Select(r => r.Span.Of(reading.Text)).ToList();
        Assert.Equal(Paragraphs, kept.Take(Paragraphs.Length));
        Assert.Equal(("Old Locks Never Sleep", "Ann Lee"), (reading.Masthead.Title, string.Join(';', reading.Masthead.Authors)));
    }

    private static string Wrapped(string paragraph, int width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var word in paragraph.TrimStart().Split(' '))
        {
            var longer = line.Length == 0 ? (lines.Count == 0 ? paragraph[..^paragraph.TrimStart().Length] : "") + word : line + " " + word;
            if (longer.Length > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        return string.Join('\n', [.. lines, line]);
    }
}
