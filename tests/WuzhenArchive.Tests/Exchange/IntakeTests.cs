using WuzhenArchive.Authority;
using WuzhenArchive.Exchange;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Exchange;

/// <summary>Readings made by hand, so that the rows are held to the reading and not to the rules that made it.</summary>
public sealed class IntakeTests : IDisposable
{
    private const string Text = "Title\n\nChehadé said “yes” and no. Ann\u00A0Lee spoke of cyber-sovereignty.";

    private static readonly AuthorityFile Authority = new()
    {
        Series = new("World Internet Conference", []),
        Editions = [new(2015, 2, new(2015, 12, 16), new(2015, 12, 18), "Wuzhen", null)],
        Speakers = [new("Fadi Chehade", SpeakerKind.Person, ["Chehadé"])],
        Topics = [new("cyber-sovereignty", "Cyber sovereignty", ["cyber sovereignty"])],
    };

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void a_statement_keeps_its_speaker_year_paragraph_and_words()
    {
        using var db = Take(("a.txt", Reading()));

        var (article, record) = db.Records([1])[1];
        var statement = record.Statements.Single();
        Assert.Equal(("Fadi Chehade", 2016, 1), (statement.Speaker!.Name, statement.Conference!.Year, statement.Paragraph));
        Assert.Equal((At("Chehadé"), At("said"), null), (statement.Source, statement.Cue, statement.Heading));
        Assert.Equal((YearBasis.SaidAt, OccasionKind.Stated, At("said")), (statement.Basis, statement.Occasion, statement.OccasionSpan));
        Assert.Equal([2015], statement.About);
        Assert.Equal("“yes” and no", statement.Content.Single().Of(Text));
        Assert.StartsWith(article.Key[..10] + "-", statement.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void a_passage_belongs_to_its_statement()
    {
        using var db = Take(("a.txt", Reading()));

        var passage = db.Records([1])[1].Record.Passages.Single();
        Assert.Equal((1, "“yes”", PassageKind.Mixed), (passage.Statement!.Value, passage.Text, passage.Kind));
    }

    [Fact]
    public void a_person_nobody_listed_becomes_a_speaker_and_a_year_nobody_listed_a_conference()
    {
        using var db = Take(("a.txt", Reading()));

        var lee = db.Speakers.Single(s => s.Name == "Ann Lee");
        Assert.Equal(("ann-lee", SpeakerKind.Person), (lee.Slug, lee.Kind));
        Assert.Equal("spoke", db.Appearances.Single(a => a.SpeakerId == lee.Id).Part);
        Assert.Equal((3, 11), db.Conferences.Where(c => c.Year == 2016).AsEnumerable().Select(c => (c.Ordinal!.Value, c.Month!.Value)).Single());
        Assert.Equal((2, null), db.Conferences.Where(c => c.Year == 2015).AsEnumerable().Select(c => (c.Ordinal!.Value, c.Month)).Single());
    }

    [Fact]
    public void wordings_of_a_topic_count_together_however_they_are_printed()
    {
        using var db = Take(("a.txt", Reading()));

        Assert.Equal(("cyber-sovereignty", "cybersovereignty"), db.TopicMentions.AsEnumerable().Select(m => (m.Text, m.Wording)).Single());
        Assert.Equal(db.Topics.Single().Id, db.Replacements.Single().TopicId);
    }

    [Fact]
    public void statements_over_the_same_words_have_different_keys()
    {
        var one = Reading().Statements[0];

        using var db = Take(("a.txt", Reading() with { Statements = [one, one with { Cue = null }], Passages = [] }));

        Assert.Equal(2, db.Records([1])[1].Record.Statements.Select(s => s.Key).Distinct().Count());
    }

    [Fact]
    public void an_article_that_is_replaced_takes_all_its_rows_and_its_unlisted_names_with_it()
    {
        using var db = Take(("a.txt", Reading()), ("a.txt", new ArticleReading { Text = Text, Masthead = Reading().Masthead }));

        Assert.Equal((0, 0, 0, 0), (db.Statements.Count(), db.Passages.Count(), db.SpeakersInArticles.Count(), db.Facts.Count()));
        Assert.Equal(["Fadi Chehade"], db.Speakers.Select(s => s.Name));
        Assert.Equal([2015], db.Conferences.Select(c => c.Year));
    }

    [Fact]
    public void the_order_in_which_articles_come_does_not_show()
    {
        var (first, second) = (("a.txt", Reading()), ("b.txt", Reading() with { People = [], Text = Text + "!" }));
        using var one = Take(first, second);
        var exported = Export(one);
        using var two = Take(second, first);

        Assert.Equal(exported, Export(two));
    }

    [Fact]
    public void an_export_tells_everything_that_was_found()
    {
        using var db = Take(("a.txt", Reading()));

        var export = Export(db);

        Assert.All(["\"spoke\"", "\"delegate\"", "\"participants\"", "\"said\"", "\"added by a curator\"", "\"cyber-sovereignty\"", "\"look here\"", "\"ann-lee\""],
            word => Assert.Contains(word, export, StringComparison.Ordinal));
    }

    private static string Export(ArchiveDb db)
    {
        using var writer = new StringWriter();
        Exporter.Write(db, writer);
        return writer.ToString();
    }

    private ArchiveDb Take(params (string File, ArticleReading Reading)[] articles)
    {
        using (var writing = work.Folder.BeginWriting()!)
        using (var intake = new Intake(writing.StartEmpty(), Authority, []))
        {
            foreach (var (file, reading) in articles)
                intake.Save(new(new(file, System.Text.Encoding.UTF8.GetBytes(reading.Text), null), new Decoded(reading.Text, "utf-8", []), null, reading));
            intake.Finish();
            writing.Publish();
        }

        return work.OpenDb();
    }

    private static ArticleReading Reading() => new()
    {
        Text = Text,
        Masthead = new("Title", At("Title"), ["A. Author"], "2016-11", "CFR", null),
        Edition = new(2016, 3, 11, null),
        Regions = [new(RegionKind.Title, At("Title"), null), new(RegionKind.Paragraph, Span.FromBounds(7, Text.Length), 1)],
        Statements = [new(StatementMode.Mixed, "Chehadé", At("Chehadé"), At("said"), [At("“yes” and no")], At("Chehadé said “yes” and no."), null, AttributionRule.AddedByACurator)
        {
            Occasion = new(OccasionKind.Stated, 2016, At("said")),
            About = [2015],
            Year = new(2016, YearBasis.SaidAt),
        }],
        Passages = [new(PassageKind.Mixed, At("“yes”"), "Chehadé", At("said"), 0)],
        People = [new("Ann\u00A0Lee", [At("Ann\u00A0Lee")], [new("delegate", At("Ann\u00A0Lee"))], [new("spoke", null, 2016, At("spoke"))])],
        Facts = [new(FactProperty.Ordinal, 2016, "3", At("Title")), new(FactProperty.Month, 2016, "November", At("Title")), new(FactProperty.Participants, 2016, "1600", At("no"))],
        Topics = [new("cyber-sovereignty", At("cyber-sovereignty")), new("no-such-topic", At("no"))],
        Replacements = [new(At("cyber-sovereignty"), At("yes"), At("Chehadé said “yes” and no."))],
        Findings = [new(FindingKind.CueWithoutStatement, At("no"), "look here")],
    };

    private static Span At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
