using System.Text;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

public class CorrectionTests
{
    private const string Text =
        "Harbour Minister Otto Berg argued that the port was full. Governor Ann Lee stressed that ships come first. She saw a “silent” flood.\n\n"
        + "The pilots disagreed with Lee, and the “silent” flood came: “Nobody in this town will ever pay a single toll again!”";

    [Fact]
    public void a_corrected_speaker_is_the_one_named_in_full_and_the_readers_is_kept_beside()
    {
        var statement = Read("statements: [{words: ships come first, speaker: Berg, note: Heard on the tape.}]").Statements[1];

        Assert.Equal(("Otto Berg", Confidence.High), (statement.Speaker, statement.Confidence));
        Assert.Equal([new(CorrectionKind.Speaker, "a.yaml:1", At("ships come first"), "Ann Lee", "Heard on the tape.")], statement.Corrections);
    }

    [Fact]
    public void speaker_and_mode_may_be_corrected_together_and_nobody_be_named()
    {
        var statement = Read("statements: [{words: port was full, speaker: unattributed, mode: block}]").Statements[0];

        Assert.Equal((null, StatementMode.Block), (statement.Speaker, statement.Mode));
        Assert.Equal([(CorrectionKind.Speaker, "Otto Berg"), (CorrectionKind.Mode, "indirect")], statement.Corrections.Select(c => (c.Kind, c.Was!)));
    }

    [Fact]
    public void a_rejected_statement_is_gone_and_told_of()
    {
        var reading = Read("statements: [{words: the port was full, reject: true}]");

        Assert.Equal("ships come first", Assert.Single(reading.Statements).Content[0].Of(Text));
        Assert.Equal([new(CorrectionKind.Rejected, "a.yaml:1", At("the port was full"), "statement, Otto Berg, indirect", null)], reading.Rejections);
    }

    [Fact]
    public void an_added_statement_takes_its_passages_with_it_and_settles_what_was_found()
    {
        const string words = "“Nobody in this town will ever pay a single toll again!”";
        Assert.Contains(Read("").Findings, f => f.Kind == FindingKind.QuotationWithoutSpeaker);

        var reading = Read($"additions: [{{words: '{words}', source: The pilots, cue: disagreed, speaker: The pilots, mode: direct}}]");

        var added = reading.Statements[^1];
        Assert.Equal(("The pilots", "The pilots", "disagreed", words), (added.Speaker, added.Source?.Of(Text), added.Cue?.Of(Text), added.Content[0].Of(Text)));
        Assert.Equal((2, CorrectionKind.Added), (reading.Passages[^1].Statement, Assert.Single(added.Corrections).Kind));
        Assert.DoesNotContain(reading.Findings, f => f.Kind is FindingKind.QuotationWithoutSpeaker or FindingKind.CorrectionWithoutMatch);
    }

    [Fact]
    public void an_added_content_may_have_several_pieces() => Assert.Equal(["pilots disagreed", "flood came"],
        Read("additions: [{words: pilots disagreed, more: [flood came], mode: indirect}]").Statements[^1].Content.Select(c => c.Of(Text)));

    [Fact]
    public void a_passage_gets_another_kind_or_is_taken_out()
    {
        var reading = Read("passages: [{words: “silent”, paragraph: 1, kind: term}, {words: '\"silent\"', occurrence: 2, reject: true}]");

        Assert.Equal([PassageKind.Term, PassageKind.Direct], reading.Passages.Select(p => p.Kind));
        Assert.Equal("scare", reading.Passages[0].Correction?.Was);
        Assert.Equal((CorrectionKind.Rejected, "passage, scare"), (Assert.Single(reading.Rejections).Kind, reading.Rejections[0].Was));
    }

    [Theory]
    [InlineData("statements: [{words: ships go first, reject: true}]", "the words 'ships go first' are not in the article")]
    [InlineData("statements: [{words: hips come, reject: true}]", "the words 'hips come' are not in the article")]
    [InlineData("statements: [{words: ships come first, paragraph: 2, reject: true}]", "the words 'ships come first' are not in paragraph 2")]
    [InlineData("statements: [{words: pilots, speaker: A}]", "the words 'pilots' are in no statement")]
    [InlineData("statements: [{words: port was full, cue: said, speaker: A}]", "the words 'port was full' are in no statement with the cue 'said'")]
    [InlineData("statements: [{words: flood, reject: true}]", "the words 'flood' are in the article 2 times; add 'occurrence' or 'paragraph' to tell which is meant")]
    [InlineData("passages: [{words: “silent”, occurrence: 3, reject: true}]", "the words '“silent”' are in the article 2 times; there is no occurrence 3")]
    [InlineData("passages: [{words: pilots, kind: term}]", "the words 'pilots' are in no passage")]
    [InlineData("statements: [{words: ships come first, mode: direct}]", "the words 'ships come first' are not in quotation marks from end to end, as 'mode: direct' needs")]
    [InlineData("statements: [{words: ships come first, mode: mixed}]", "the words 'ships come first' hold no words in quotation marks, as 'mode: mixed' needs")]
    [InlineData("additions: [{words: pilots, mode: direct}]", "the words 'pilots' are not in quotation marks from end to end, as 'mode: direct' needs")]
    [InlineData("additions: [{words: pilots, cue: whispered, mode: indirect}]", "the words 'pilots' have no cue 'whispered' in their paragraph")]
    [InlineData("additions: [{words: pilots, source: mermaids, mode: indirect}]", "the words 'pilots' have no source 'mermaids' in their paragraph")]
    [InlineData("additions: [{words: pilots, more: [port], mode: indirect}]", "the words 'pilots' are not followed by the words 'port' in their paragraph")]
    [InlineData("additions: [{words: the port was full, cue: argued, mode: indirect}]",
        "the words 'the port was full' are a statement already; take the addition out, or correct that statement")]
    public void what_fits_nothing_changes_nothing_and_is_a_finding_with_file_and_line(string yaml, string message)
    {
        var (read, reading) = (Read(""), Read("\n" + yaml));

        Assert.Equal($"a.yaml:2: {message}", Assert.Single(reading.Findings, f => f.Kind == FindingKind.CorrectionWithoutMatch).Message);
        Assert.Equal(read.Statements.Select(s => (s.Speaker, s.Mode, s.Content[0])), reading.Statements.Select(s => (s.Speaker, s.Mode, s.Content[0])));
        Assert.Equal(read.Passages, reading.Passages);
    }

    [Fact]
    public void words_may_be_typed_with_plain_marks_and_spaces() => Assert.Equal("Ann Lee", Assert.Single(
        Reader.Read("Otto Berg said that “the\u00A0lock is old.”", Sidecar("statements: [{words: '\"the lock is old.\"', speaker: Ann Lee}]")).Statements).Speaker);

    [Fact]
    public void two_names_are_merged_everywhere_in_a_reading()
    {
        var reading = new ArticleReader(Invented.Authority with { Speakers = [new("Anna Lee", SpeakerKind.Person, []) { Merged = ["Ann Lee"] }] }).Read(Text);

        Assert.Equal("Anna Lee", reading.Statements[1].Speaker);
        Assert.Contains("Anna Lee", reading.People.Select(p => p.Name));
        Assert.DoesNotContain("Ann Lee", reading.People.Select(p => p.Name));
    }

    private static readonly ArticleReader Reader = new(Invented.Authority);

    private static ArticleReading Read(string yaml) => Reader.Read(Text, Sidecar(yaml));

    private static Sidecar? Sidecar(string yaml)
    {
        var loaded = SidecarLoader.Load("a.yaml", Encoding.UTF8.GetBytes(yaml));
        Assert.Empty(loaded.Problems);
        return loaded.Value;
    }

    private static Span At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
