using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Exchange;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Tests.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Web;

/// <summary>What pages, citations and data say of words said at a conference, at another one than the article's, and elsewhere.</summary>
public sealed class SettingPagesTests : IDisposable
{
    private const string Text = """
        Old Locks

        The 2016 Lock Meeting began on 3 May 2016. Ethel Brook argued that every lock leaks.

        Jan Weir claimed that no lock leaks at all.
        """;

    private const string Authority = """
        series:
          name: Lock Meeting
        editions:
          - year: 2015
            ordinal: 1
            place: Quayside
          - year: 2016
            ordinal: 2
            place: Quayside
        speakers:
          - name: Ethel Brook
            kind: person
          - name: Jan Weir
            kind: person
        topics:
          - slug: leaks
            name: Leaks
            wordings: [lock leaks]
        """;

    private readonly Workplace work = new();
    private readonly ArchiveSite site;
    private readonly string there;
    private readonly string elsewhere;

    public SettingPagesTests()
    {
        work.Write("archive.yaml", Authority);
        work.Write("locks.txt", Text);
        Assert.False(work.Import().Refused);
        using (var db = new ArchiveDb(Writable()))
        {
            there = Place(db, "Ethel Brook", OccasionKind.Stated, 2015, YearBasis.SaidAt, "3 May 2016");
            elsewhere = Place(db, "Jan Weir", OccasionKind.Elsewhere, 2016, YearBasis.ArticleOn, "at all");
            var article = db.Articles.Single().Id;
            SearchIndex.Remove(db, article);
            SearchIndex.Add(db, [article]);
            SearchIndex.Finish(db);
        }
        site = new(new() { ["PublicAddress"] = "https://archive.example/" }, Writable());
    }

    public void Dispose()
    {
        site.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task a_statement_shows_the_words_that_tell_where_it_was_said_and_its_year()
    {
        var page = await site.OpenAsync("/statements/" + there);
        Assert.Contains("said at the 2015 conference", page.GetElementById("setting")!.TextContent, StringComparison.Ordinal);
        var told = page.QuerySelector("#occasion a")!;
        Assert.Equal("3 May 2016", told.TextContent);
        Assert.Contains("#p1:~:text=3%20May%202016", told.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("Said at the 2015 conference.", page.GetElementById("year")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2015", page.QuerySelector("#setting .year")!.TextContent);
    }

    [Fact]
    public async Task words_said_elsewhere_are_shown_in_the_articles_year_and_say_so()
    {
        Assert.Contains("said elsewhere, in an article on 2016", (await site.OpenAsync("/statements/" + elsewhere)).GetElementById("setting")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("said elsewhere, in an article on 2016", (await site.OpenAsync("/speakers/jan-weir")).QuerySelector("#year-2016 .where")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("said at the 2015 conference", (await site.OpenAsync("/speakers/ethel-brook")).QuerySelector("#year-2015 .where")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("said at the 2015 conference", (await site.OpenAsync("/conferences/2015")).QuerySelector("#statements .where")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.OpenAsync("/conferences/2015")).QuerySelector("#speaker-jan-weir"));
        var notes = (await site.OpenAsync("/articles/old-locks-a5ab4ed1")).QuerySelectorAll(".notes .setting").Select(s => s.TextContent);
        Assert.Contains("said elsewhere", notes);
        Assert.Contains("said at the 2015 conference", notes);
    }

    [Fact]
    public async Task only_words_said_at_a_conference_are_cited_as_said_there()
    {
        Assert.Contains("(Ethel Brook, 1st Lock Meeting, Quayside, 2015, reported in", await site.ReadAsync($"/statements/{there}.txt"), StringComparison.Ordinal);
        foreach (var ending in new[] { ".txt", ".ris", ".bib", ".csl.json" })
            Assert.DoesNotContain("Quayside", await site.ReadAsync($"/statements/{elsewhere}{ending}"), StringComparison.Ordinal);
        Assert.Contains("(Jan Weir, reported in", await site.ReadAsync($"/statements/{elsewhere}.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task linked_data_and_annotations_tell_what_was_said_at_a_conference()
    {
        async Task<JsonNode> DataAsync(string key) => JsonNode.Parse((await site.OpenAsync("/statements/" + key)).QuerySelector("script[type='application/ld+json']")!.TextContent)!;
        Assert.Equal("1st Lock Meeting, 2015", (string)(await DataAsync(there))["recordedAt"]!["name"]!);
        Assert.Null((await DataAsync(there))["about"]);
        Assert.Null((await DataAsync(elsewhere))["recordedAt"]);
        Assert.Contains("said elsewhere, in an article on 2016", await site.ReadAsync($"/statements/{elsewhere}.jsonld"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task lists_can_be_narrowed_by_where_it_was_said_and_their_data_has_it()
    {
        var page = await site.OpenAsync("/statements?at=elsewhere");
        Assert.Equal(elsewhere, Assert.Single(page.QuerySelectorAll("#statements .said .how a")).GetAttribute("href")!.Split('/')[^1]);
        Assert.NotNull(page.QuerySelector("select[name=at] option[value=elsewhere][selected]"));
        var rows = JsonNode.Parse(await site.ReadAsync("/statements.json"))!["rows"]!.AsArray();
        Assert.Equal(["2015 said at stated 3 May 2016", "2016 in an article on elsewhere at all"], rows.Select(r => $"{r!["year"]} {r["basis"]} {r["occasion"]} {r["told"]}"));
        Assert.Contains("left out", (await site.OpenAsync("/statements?at=home")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(JsonNode.Parse(await site.ReadAsync("/statements.json?at=conference"))!["rows"]!.AsArray());
    }

    [Fact]
    public async Task a_comparison_says_of_words_side_by_side_that_they_were_not_said_in_the_same_place()
    {
        var page = await site.OpenAsync("/compare/2015/2016?topic=leaks");
        Assert.Equal(["said at the 2015 conference", "said elsewhere, in an article on 2016"], page.QuerySelectorAll(".pair .where .setting").Select(s => s.TextContent).Distinct());
        var cells = (await site.OpenAsync("/compare/2015/2016")).QuerySelectorAll("#wordings td .setting").Select(s => s.TextContent);
        Assert.Equal(["said at the 2015 conference", "said elsewhere, in an article on 2016"], cells);
    }

    [Fact]
    public async Task hits_say_which_year_it_is_and_why()
    {
        var hits = (await site.OpenAsync("/search?q=leaks+kind:statement")).QuerySelectorAll("#hits .setting").Select(s => s.TextContent);
        Assert.Equal(["said at the 2015 conference", "said elsewhere, in an article on 2016"], hits.Order());
        Assert.Equal("Where it was said", (await site.OpenAsync("/search?q=leaks")).QuerySelector("#facet-at h2")!.TextContent);
        Assert.Single((await site.OpenAsync("/search?q=leaks&at=elsewhere")).QuerySelectorAll("#hits .hit"));
        Assert.Contains("said at,stated", await site.ReadAsync("/search.csv?q=leaks+at:2015"), StringComparison.Ordinal);
        Assert.Contains("\"setting\": \"said elsewhere, in an article on 2016\"", await site.ReadAsync("/search.json?q=leaks+at:elsewhere"), StringComparison.Ordinal);
        Assert.Contains("said at the 2015 conference", await site.ReadAsync("/search.atom?q=leaks+at:2015"), StringComparison.Ordinal);
    }

    [Fact]
    public void an_export_has_the_occasion_and_a_check_cuts_its_words_again()
    {
        using var db = new ArchiveDb(Writable());
        using var output = new StringWriter();
        Exporter.Write(db, output);
        var statements = JsonNode.Parse(output.ToString())!["articles"]![0]!["statements"]!.AsArray();
        Assert.Equal(["2015 said at stated 3 May 2016", "2016 in an article on elsewhere at all"], statements.Select(s => $"{s!["conference"]} {s["basis"]} {s["occasion"]} {s["occasionSpan"]!["text"]}"));
        db.Edit(1, record => record.Statements[0].OccasionSpan = new(9000, 4));
        Assert.Contains(Verifier.Differences(db), d => d.Contains("at 9000..9004 reaches outside the text", StringComparison.Ordinal));
    }

    private DbContextOptions<ArchiveDb> Writable() =>
        new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={Path.Combine(work.Folder.Path, "archive-000001.db")};Pooling=False").Options;

    // Set by hand: what a page does with a setting does not hang on how it is read.
    private static string Place(ArchiveDb db, string speaker, OccasionKind occasion, int year, YearBasis basis, string words)
    {
        var statement = db.Statements.Single(s => s.Speaker!.Name == speaker);
        var conference = db.Conferences.Single(c => c.Year == year).Id;
        (statement.Occasion, statement.ConferenceId, statement.Basis) = (occasion, conference, basis);
        var (key, paragraph) = ("", 0);
        db.Edit(statement.ArticleId, record =>
        {
            var found = record.Statements[statement.Number - 1];
            (found.Occasion, found.ConferenceId, found.Basis) = (occasion, conference, basis);
            found.OccasionSpan = new(record.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
            foreach (var mention in record.Topics.Where(m => m.Paragraph == found.Paragraph))
                (mention.Occasion, mention.ConferenceId, mention.Basis) = (occasion, conference, basis);
            (key, paragraph) = (found.Key, found.Paragraph);
        });
        foreach (var mention in db.TopicMentions.Where(m => m.Paragraph == paragraph))
            (mention.Occasion, mention.ConferenceId, mention.Basis) = (occasion, conference, basis);
        db.SaveChanges();
        WordingCounts.Renew(db, db.TopicMentions.AsEnumerable().SelectMany(m => db.Conferences.Select(c => c.Id).AsEnumerable().Select(c => (m.TopicId, c))).ToList());
        SpeakerCounts.Renew(db, db.Speakers.Select(s => s.Id).ToList());
        List<int?> everywhere = [null, .. db.Conferences.Select(c => c.Id)];
        StatementCounts.Renew(db, everywhere);
        ListOrders.Renew(db, everywhere);
        return key;
    }
}
