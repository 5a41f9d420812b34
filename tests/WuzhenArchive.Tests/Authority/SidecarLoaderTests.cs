using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Authority;

public class SidecarLoaderTests
{
    [Fact]
    public void the_sidecar_of_an_article_has_its_name_and_the_ending_yaml() =>
        Assert.Equal(Path.Combine("a", "004_ee7e.yaml"), SidecarLoader.FileName(Path.Combine("a", "004_ee7e.txt")));

    [Fact]
    public void a_sidecar_states_what_the_article_does_not()
    {
        var sidecar = SidecarLoader.Load("a.yaml", "title: T\nauthors: [A B, C D]\npublished: 2015-12\naddress: https://example.org/a\nyear: 2015"u8.ToArray()).Value!;

        Assert.Equal(["A B", "C D"], sidecar.Authors!);
        Assert.Equal(("T", "2015-12", 2015, "https://example.org/a"), (sidecar.Title, sidecar.Published, sidecar.Year, sidecar.Address?.AbsoluteUri));
        Assert.Null(sidecar.Publisher);
    }

    [Fact]
    public void an_empty_sidecar_states_nothing() => Assert.Equivalent(new Sidecar(null, null, null, null, null, null, null), SidecarLoader.Load("a.yaml", []).Value, strict: true);

    [Theory]
    [InlineData("title", 1000)]
    [InlineData("publisher", 500)]
    [InlineData("section", 500)]
    [InlineData("published", 500)]
    [InlineData("address", 500)]
    public void a_text_that_is_too_long_is_refused(string key, int most) => Assert.Equal(
        [$"a.yaml:1: '{key}' has {most + 1} characters; allowed: at most {most}"],
        SidecarLoader.Load("a.yaml", System.Text.Encoding.UTF8.GetBytes($"{key}: {new string('x', most + 1)}")).Problems);

    [Fact]
    public void a_wrong_date_is_answered_by_what_is_allowed() => Assert.Equal(
        ["a.yaml:1: 'published' is 'December 2015'; allowed: 2015-12-16, 2015-12 or 2015"],
        SidecarLoader.Load("a.yaml", "published: December 2015"u8.ToArray()).Problems);

    [Fact]
    public void corrections_keep_their_words_and_their_line()
    {
        var corrections = Load("statements:\n- words: ships come first\n  occurrence: 2\n  speaker: Ann Lee\npassages:\n- {words: low, kind: scare, note: As above.}\n"
            + "additions:\n- {words: high, mode: direct}").Value!.Corrections;

        Assert.Equal(
        [
            new StatementCorrection("a.yaml:2", new("ships come first", 2, null), null, null, "Ann Lee", null, Rejects: false),
            new PassageCorrection("a.yaml:6", new("low", null, null), "As above.", PassageKind.Scare, Rejects: false),
        ], corrections.Take(2));
        Assert.Equal(("a.yaml:8", StatementMode.Direct), (corrections[2].Place, Assert.IsType<StatementAddition>(corrections[2]).Mode));
    }

    [Theory]
    [InlineData("statements: [{words: low}]", "a statement's correction needs 'speaker', 'mode' or both, or else 'reject'")]
    [InlineData("statements: [{words: low, speaker: A, reject: true}]", "a statement's correction needs 'speaker', 'mode' or both, or else 'reject'")]
    [InlineData("statements: [{speaker: A}]", "a statement's correction needs 'words'")]
    [InlineData("statements: [{words: low, mode: loud}]", "'mode' is 'loud'; allowed: direct, mixed, indirect, block, interpreted")]
    [InlineData("statements: [{words: low, reject: maybe}]", "'reject' is 'maybe'; allowed: true")]
    [InlineData("statements: [{words: low, kind: term}]",
        "unknown key 'kind' in a statement's correction; allowed: words, occurrence, paragraph, cue, speaker, mode, reject, note")]
    [InlineData("statements: [{words: low, speaker: A}, {words: low, speaker: B}]", "the statement 'low' is taken already on line 1")]
    [InlineData("passages: [{words: low}]", "a passage's correction needs 'kind', or else 'reject'")]
    [InlineData("passages: [{words: low, kind: loud}]", "'kind' is 'loud'; allowed: direct, mixed, block, term, name, scare")]
    [InlineData("passages: [{words: low, kind: term, occurrence: 0}]", "'occurrence' is '0'; allowed: a number from 1 to 100000")]
    [InlineData("additions: [{words: low}]", "an addition needs 'mode'")]
    [InlineData("additions: [{words: low, mode: direct, more: high}]", "'more' must be a list of texts, each on a line that begins with '- '")]
    public void a_wrong_correction_is_answered_by_line_and_what_is_allowed(string yaml, string problem) =>
        Assert.Contains($"a.yaml:1: {problem}", Load(yaml).Problems);

    [Fact]
    public void a_sidecar_holds_no_more_corrections_than_can_be_sought() => Assert.Equal(
        ["a.yaml:1: holds 1001 corrections; allowed: at most 1000"],
        Load("passages:\n" + string.Concat(Enumerable.Range(0, 1001).Select(n => $"- {{words: w{n}, reject: true}}\n"))).Problems);

    private static Loaded<Sidecar> Load(string yaml) => SidecarLoader.Load("a.yaml", System.Text.Encoding.UTF8.GetBytes(yaml));
}
