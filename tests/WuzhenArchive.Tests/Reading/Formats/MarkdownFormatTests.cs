using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading.Formats;

public class MarkdownFormatTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers.";

    [Fact]
    public void marks_become_the_regions_of_the_article() => Assert.Equal(
        ["title|Old Locks Never Sleep", "byline|by Ann Lee", $"paragraph 1|{Prose}", "heading|The second lock", "blockquote 2|Water goes where water went.", "blockquote 3|And it comes back.", "paragraph 4|a boat", "paragraph 5|an oar"],
        Formatted.Regions("a.md", $"# Old Locks *Never* Sleep\n\nby Ann Lee\n\n{Prose}\n\n## The second lock\n\n> Water goes\n> where water went.\n>\n> And it comes back.\n\n- a boat\n- an [oar](https://lake.example/oar)\n"));

    [Theory]
    [InlineData("Otto Berg, the port chief, wrote:", "Otto Berg", "wrote")]
    [InlineData("This is from the statement of the Rivers Council:", null, null)]
    public void a_quotation_announced_by_a_colon_is_its_speakers(string announcement, string? speaker, string? cue)
    {
        var reading = Formatted.Read("a.md", $"# Old Locks\n\n{announcement}\n\n> Water goes where water went.\n\nNobody answered it.");
        var statement = Assert.Single(reading.Statements);
        Assert.Equal(("Water goes where water went.", speaker, cue), (statement.Content[0].Of(reading.Text), statement.Speaker, statement.Cue?.Of(reading.Text)));
    }

    [Fact]
    public void front_matter_states_what_the_text_does_not()
    {
        const string Note = "---\ntitle: Locks\nauthors: [Ann Lee, Otto Berg]\ndate: 2021-05-03\npublisher: Lake Herald\nurl: https://lake.example/a\nsection: Water\nmood: good\n---\n" + Prose;
        var decoded = Assert.IsType<Decoded>(Formatted.Decode("a.md", Note));
        var masthead = Formatted.Read("a.md", Note).Masthead;

        Assert.Equal(Prose, decoded.Text);
        Assert.Empty(decoded.Findings);
        Assert.Equal("https://lake.example/a", decoded.Shape?.Address?.AbsoluteUri);
        Assert.Equal("Locks|Ann Lee;Otto Berg|2021-05-03|Lake Herald|Water", string.Join('|', masthead.Title, string.Join(';', masthead.Authors), masthead.Published, masthead.Publisher, masthead.Section));
    }

    [Theory]
    [InlineData("date: soon", "'soon' is no date of publication; allowed: 2015-12-16, 2015-12 or 2015.")]
    [InlineData("url: lake", "'lake' is no web address; allowed: https://… or http://….")]
    [InlineData("title: [", "front matter:")]
    public void front_matter_that_cannot_be_understood_is_a_finding(string line, string message)
    {
        var finding = Assert.Single(Assert.IsType<Decoded>(Formatted.Decode("a.md", $"---\n{line}\n---\n{Prose}")).Findings);
        Assert.Equal(FindingKind.FrontMatter, finding.Kind);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: Governance: The Diff\n---\n", "Governance: The Diff", "title: \"Governance: The Diff\"")]
    [InlineData("---\ntitle: Governance: The Diff\nauthors:\n  - Ann Lee\ndate: 2021-05-03\n---\n", "Governance: The Diff", "title: \"Governance: The Diff\"")]
    [InlineData("---\ntitle: Old Locks\nsection: @harbour\n---\n", "Old Locks", "section: \"@harbour\"")]
    public void front_matter_that_is_no_yaml_is_read_line_by_line_and_a_finding_says_what_to_quote(string front, string title, string quoted)
    {
        Assert.Equal(title, Formatted.Read("a.md", front + Prose).Masthead.Title);
        Assert.EndsWith("put the value in quotation marks: " + quoted, Assert.Single(Assert.IsType<Decoded>(Formatted.Decode("a.md", front + Prose)).Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nTitle: Old Locks\nAuthor: Ann Lee\nDate: 2021-05-03\n---\n")]
    [InlineData("\n\n---\ntitle: Old Locks\nauthors: [Ann Lee]\ndate: 2021-05-03\n---\n")]
    [InlineData("---\ntitle: Old Locks\nauthors: [{name: Ann Lee, email: ann@lake.example}]\ndate: 2021-05-03\n---\n")]
    [InlineData("---\ntitle: Old Locks\nauthor: Ann Lee, Lake Herald\ndate: 3 May 2021\nupdated: 2021-05-09\n---\n")]
    public void front_matter_is_read_as_its_writer_meant_it(string front)
    {
        var masthead = Formatted.Read("a.md", front + Prose).Masthead;
        Assert.Equal(("Old Locks", "Ann Lee", "2021-05-03"), (masthead.Title, string.Join(';', masthead.Authors), masthead.Published));
        Assert.Empty(Assert.IsType<Decoded>(Formatted.Decode("a.md", front + Prose)).Findings);
    }

    [Theory]
    [InlineData("--- not a fence\n")]
    [InlineData("---\nnever closed: true\n")]
    public void what_is_no_front_matter_is_text(string beginning) =>
        Assert.Contains(beginning.Trim('-', '\n', ' '), Formatted.Read("a.md", beginning + Prose).Text, StringComparison.Ordinal);

    [Fact]
    public void html_inside_a_note_is_shown_or_hidden_as_on_a_page() =>
        Assert.Equal("The lock is open.", Formatted.Read("a.md", "The <b>lock</b> is open.\n\n<script>hidden()</script>\n\n<!-- hidden -->\n").Text);

    [Theory]
    [InlineData(">", 600)]
    [InlineData("- ", 600)]
    [InlineData("[a](", 501)]
    [InlineData("[", 501)]
    public void a_note_nested_too_deeply_is_read_as_plain_text_and_a_finding_says_so(string mark, int times)
    {
        var source = string.Concat(Enumerable.Repeat(mark, times)) + " a";
        var decoded = Assert.IsType<Decoded>(Formatted.Decode("a.md", source));

        Assert.Equal((source, null), (decoded.Text, decoded.Shape));
        Assert.EndsWith("; it was read as plain text.", Assert.Single(decoded.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void a_note_that_defines_too_many_links_is_read_as_plain_text()
    {
        var source = string.Join('\n', Enumerable.Range(0, 20_001).Select(i => $"[a{i}]: /b"));
        Assert.Equal("The file defines more than 20,000 links; it was read as plain text.", Assert.Single(Assert.IsType<Decoded>(Formatted.Decode("a.md", source)).Findings).Message);
    }
}
