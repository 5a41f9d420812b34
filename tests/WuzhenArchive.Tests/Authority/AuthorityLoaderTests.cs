using System.Text;
using WuzhenArchive.Authority;

namespace WuzhenArchive.Tests.Authority;

public class AuthorityLoaderTests
{
    [Fact]
    public void the_delivered_authority_file_has_no_problem()
    {
        var loaded = AuthorityLoader.Load("archive.yaml", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "archive.yaml")));

        Assert.Empty(loaded.Problems);
        Assert.Equal(Enumerable.Range(2014, 12), loaded.Value!.Editions.Select(e => e.Year));
        Assert.Equal(new DateOnly(2015, 12, 18), loaded.Value.Editions[1].End);
    }

    [Theory]
    [InlineData("speakers: [{name: A, kind: person, aliase: B}]", "unknown key 'aliase' in a speaker; allowed: name, kind, aliases, merge")]
    [InlineData("speakers: [{name: A, kind: robot}]", "'kind' is 'robot'; allowed: person, body")]
    [InlineData("speakers: [{kind: person}]", "a speaker needs 'name'")]
    [InlineData("speakers: A", "'speakers' must be a list of entries, each beginning with '- '")]
    [InlineData("speakers: [A]", "expected a speaker with the keys name, kind, aliases, merge")]
    [InlineData("speakers: [{name: [A], kind: body}]", "'name' must be a text")]
    [InlineData("speakers: [{name: A, kind: body, aliases: B}]", "'aliases' must be a list of texts, each on a line that begins with '- '")]
    [InlineData("editions: [{year: soon}]", "'year' is 'soon'; allowed: a number from 1900 to 2199")]
    [InlineData("editions: [{year: 2015}, {year: 2015}]", "the year '2015' is taken already on line 2")]
    [InlineData("editions: [{year: 2015, start: 16.12.2015}]", "'start' is '16.12.2015'; allowed: a day such as 2015-12-16")]
    [InlineData("editions: [{year: 2015, start: 2015-12-18, end: 2015-12-16}]", "the edition of 2015 ends before it starts")]
    [InlineData("editions: [{year: 2015, source: 'javascript:alert(1)'}]",
        "'source' is 'javascript:alert(1)'; allowed: an address that begins with https:// or http://")]
    [InlineData("topics: [{slug: Law, name: Law, wordings: [law]}]",
        "'slug' is 'Law'; allowed: small letters, digits and single hyphens, such as cyber-sovereignty")]
    [InlineData("outlets: [{name: A, furniture: ['* ']}]",
        "'furniture' holds a '*' alone, which stands for every line; allowed: a line, or its beginning and *")]
    [InlineData("outlets: [{name: A\0}]", "holds a NUL character; allowed: text")]
    [InlineData("topics: [{slug: law, name: Law}]", "the topic 'Law' needs at least one line under 'wordings'")]
    public void a_wrong_line_is_answered_by_file_line_and_what_is_allowed(string yaml, string problem) =>
        Assert.Equal([$"archive.yaml:2: {problem}"], Load("series: {name: WIC}\n" + yaml).Problems);

    [Fact]
    public void a_file_of_more_than_a_megabyte_is_refused() =>
        Assert.Equal(["archive.yaml:1: is larger than 1 MB; allowed: at most 1 MB"], Load("series: {name: WIC}\n" + new string('#', 1024 * 1024)).Problems);

    [Fact]
    public void no_name_belongs_to_two_speakers_even_in_another_spelling() => Assert.Equal(
        ["archive.yaml:5: the name 'the CHEHADE' of the speaker 'B' is taken already on line 3"],
        Load("""
            series: {name: WIC}
            speakers:
            - {name: Chehadé, kind: person}
            - name: B
              aliases: [the CHEHADE]
              kind: person
            """).Problems);

    [Fact]
    public void all_problems_are_told_at_once_in_the_order_of_lines() => Assert.Equal(
        ["archive.yaml:1: unknown key 'colour' in the archive; allowed: series, editions, speakers, topics, outlets", "archive.yaml:1: the archive needs 'series'",
            "archive.yaml:2: a speaker needs 'kind'"],
        Load("colour: red\nspeakers: [{name: A}]").Problems);

    [Theory]
    [InlineData("series: {name: [", "archive.yaml:2: is not YAML: ")]
    [InlineData("series: {name: A}\nseries: {name: B}", "archive.yaml:2: is not YAML: ")]
    [InlineData("- a", "archive.yaml:1: expected 'key: value' lines at the top")]
    [InlineData("series: {name: A}\n---\nseries: {name: B}", "archive.yaml:3: a second document begins; one is allowed")]
    public void what_is_no_mapping_is_one_line(string yaml, string beginning) =>
        Assert.StartsWith(beginning, Assert.Single(Load(yaml).Problems), StringComparison.Ordinal);

    [Fact]
    public void a_million_brackets_are_a_problem_and_no_crash() =>
        Assert.Contains("nested deeper than 20", Assert.Single(Load(new string('[', 1_000_000)).Problems), StringComparison.Ordinal);

    [Fact]
    public void bytes_that_are_no_utf8_are_told() =>
        Assert.Equal(["archive.yaml:1: is not UTF-8; save it as UTF-8"], AuthorityLoader.Load("archive.yaml", [0x61, 0xE9, 0x61]).Problems);

    private static Loaded<AuthorityFile> Load(string yaml) => AuthorityLoader.Load("archive.yaml", Encoding.UTF8.GetBytes(yaml));
}
