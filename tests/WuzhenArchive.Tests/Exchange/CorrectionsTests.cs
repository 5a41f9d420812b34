using WuzhenArchive.Exchange;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Exchange;

/// <summary>The curator's walk: an import tells what could not be told, a sidecar settles it, the next import has it settled.</summary>
public sealed class CorrectionsTests : IDisposable
{
    private const string Article =
        "Harbour Minister Otto Berg argued that the port was full. One old pilot said that ships come first.\n\n"
        + "The gates stayed shut for days. “Nobody in this town will ever pay a single toll again!”";

    private const FindingKind Unattributed = FindingKind.QuotationWithoutSpeaker;
    private const FindingKind Unresolved = FindingKind.SpeakerNotResolved;

    private readonly Workplace work = new();

    public CorrectionsTests() => work.Write("a.txt", Article);

    public void Dispose() => work.Dispose();

    [Fact]
    public void a_finding_that_a_correction_settles_is_gone_at_the_next_import()
    {
        var first = work.Import();
        Assert.Equal([(Unresolved, 1, "One old pilot"), (Unattributed, 2, "“Nobody in this town will ever pay a single toll again!”")],
            first.Findings.Where(f => f.Paragraph is not null).Select(f => (f.Kind, f.Paragraph!.Value, f.Text)));
        Assert.Equal([(Unresolved, 1), (Unattributed, 2)], Findings());

        work.Write("a.yaml", "statements: [{words: ships come first, speaker: Ann Lee}]\npassages: [{words: Nobody in this town, kind: scare}]");
        var second = work.Import();

        Assert.False(second.Refused);
        Assert.Empty(Findings());
        Assert.All(second.Findings, f => Assert.Null(f.Paragraph));
    }

    [Fact]
    public void a_correction_goes_with_the_line_that_made_it()
    {
        work.Write("a.yaml", "statements: [{words: port was full, reject: true}]");
        work.Import();
        work.Write("a.yaml", "title: A Port");
        work.Import();

        using var db = work.OpenDb();
        Assert.Empty(db.Corrections);
        Assert.Equal(2, db.Statements.Count());
    }

    [Fact]
    public void a_corrected_statement_keeps_its_key_and_the_readers_values_stand_beside()
    {
        work.Import();
        var keys = Keys();
        work.Write("a.yaml", "statements:\n- words: port was full\n  speaker: Ann Lee\n  mode: block\n  note: Heard so.");
        work.Import();

        Assert.Equal(keys, Keys());
        using var db = work.OpenDb();
        var corrections = db.Corrections.OrderBy(c => c.Id).ToList();
        var statements = db.Records([1])[1].Record.Statements;
        Assert.Equal([(CorrectionKind.Speaker, "Otto Berg"), (CorrectionKind.Mode, "indirect")], corrections.Select(c => (c.Kind, c.Was!)));
        Assert.All(corrections, c => Assert.Equal(("a.yaml:2", "Heard so.", "Ann Lee", 1), (c.Place, c.Note, statements[c.Statement!.Value - 1].Speaker!.Name, c.Paragraph)));
        Assert.Empty(Verifier.Differences(db));
    }

    [Fact]
    public void corrected_rejected_and_added_rows_verify_and_are_the_same_after_a_rebuild()
    {
        work.Write("a.yaml", """
            statements: [{words: port was full, reject: true}]
            passages: [{words: Nobody in this town, kind: direct}]
            additions: [{words: stayed shut for days, source: The gates, speaker: the keeper, mode: indirect}]
            """);
        work.Import();
        string exported;
        using (var db = work.OpenDb())
        {
            Assert.Empty(Verifier.Differences(db));
            Assert.Equal([CorrectionKind.Kind, CorrectionKind.Added, CorrectionKind.Rejected], db.Corrections.Select(c => c.Kind).AsEnumerable().Order());
            exported = Export(db);
        }

        new Rebuilder(work.Folder).Rebuild(null, TestContext.Current.CancellationToken);

        using var again = work.OpenDb();
        Assert.Equal(exported, Export(again));
        Assert.All(["\"rejected\"", "\"statement, Otto Berg, indirect\"", "\"a.yaml:1\"", "\"the-keeper\"", "\"confidence\": \"high\""],
            word => Assert.Contains(word, exported, StringComparison.Ordinal));
    }

    [Fact]
    public void a_correction_that_matches_nothing_lets_the_article_in_with_a_finding_and_the_run_tells_it()
    {
        work.Write("a.yaml", "title: A Port\nstatements:\n- words: ships go first\n  speaker: Ann Lee");

        var report = work.Import();

        Assert.True(report.Refused);
        Assert.Equal(ImportOutcome.Added, Assert.Single(report.Articles).Outcome);
        Assert.Equal(["a.yaml:3: the words 'ships go first' are not in the article"], report.Unmatched.Select(u => u.Message));
        using (var db = work.OpenDb())
            Assert.Equal("A Port", db.Articles.Single().Title);
        Assert.Equal(report.Unmatched, new Rebuilder(work.Folder).Rebuild(null, TestContext.Current.CancellationToken).Unmatched);
    }

    [Fact]
    public void two_names_become_one_speaker_whose_old_address_is_kept()
    {
        work.Write("b.txt", "The Tide\n\nGovernor Anne O’Lee said that the tide is high.");
        work.Write("c.txt", "The Ebb\n\nGovernor Ann Lee said that the tide is low.");
        work.Import();
        using (var db = work.OpenDb())
            Assert.Equal(2, db.Speakers.Count(s => s.Slug == "anne-olee" || s.Slug == "ann-lee"));
        work.Write("archive.yaml", "series: {name: Ports}\nspeakers:\n- name: Ann Lee\n  kind: person\n  merge: [Anne O’Lee]");

        work.Import();

        using var merged = work.OpenDb();
        var lee = merged.Speakers.Single(s => s.Slug == "ann-lee");
        Assert.DoesNotContain("anne-olee", merged.Speakers.Select(s => s.Slug));
        Assert.Equal(2, merged.Statements.Count(s => s.SpeakerId == lee.Id));
        Assert.Equal(lee.Id, merged.SpeakerAliases.Single(a => a.Slug == "anne-olee").SpeakerId);
    }

    [Fact]
    public void a_name_that_another_speaker_bears_is_not_merged_but_told()
    {
        work.Write("archive.yaml", "series: {name: Ports}\nspeakers:\n- {name: Ann Lee, kind: person}\n- name: Otto Berg\n  kind: person\n  merge: [Ann Lee]");

        Assert.Equal(["archive.yaml:6: the name 'Ann Lee' of the speaker 'Otto Berg' is taken already on line 3"], work.Import().Problems);
    }

    private List<(FindingKind, int)> Findings()
    {
        using var db = work.OpenDb();
        return [.. db.Findings.Where(f => f.Paragraph != null).OrderBy(f => f.Span.Start).Select(f => new { f.Kind, f.Paragraph }).AsEnumerable().Select(f => (f.Kind, f.Paragraph!.Value))];
    }

    private List<string> Keys()
    {
        using var db = work.OpenDb();
        return [.. db.Records([1])[1].Record.Statements.Select(s => s.Key)];
    }

    private static string Export(ArchiveDb db)
    {
        using var writer = new StringWriter();
        Exporter.Write(db, writer);
        return writer.ToString();
    }
}
