using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Engines.Sqlite;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

/// <summary>Whatever is asked, the answer comes soon, and the index reads no more than it must.</summary>
public sealed class SearchBoundsTests(InventedArchive invented) : IClassFixture<InventedArchive>
{
    public static TheoryData<string> Hostile =>
    [
        new string('a', 10_000),
        string.Join(' ', Enumerable.Range(0, 1000).Select(n => $"word{n}")),
        string.Join(" OR ", Enumerable.Range(0, 1000).Select(n => $"word{n}")),
        string.Join(' ', Enumerable.Repeat("-lantern", 200)),
        string.Concat(Enumerable.Repeat("(lantern OR ", 300)),
        "\"" + string.Join(' ', Enumerable.Repeat("lantern", 500)) + "\"",
        "article:\"" + string.Join(' ', Enumerable.Range(0, 150).Select(n => $"w{n}")) + "\"",
        "li* la* ha* br* or* " + string.Join(' ', Enumerable.Repeat("year:..2030", 20)),
        "speaker:" + new string('x', 900),
    ];

    [Theory, MemberData(nameof(Hostile))]
    public async Task a_question_of_any_length_is_answered_within_a_second(string typed)
    {
        await using var archive = invented.Open();
        var begun = Stopwatch.GetTimestamp();

        var result = await new ArchiveSearch(archive).FindAsync(new(SearchQuery.Parse(typed)) { WithFacets = true, Page = 1_000_000 }, TestContext.Current.CancellationToken);

        Assert.Equal(result.Pages, result.Page);
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task a_search_whose_time_is_up_says_so_and_gives_what_it_has()
    {
        using var many = new RandomArchive(7, 80);
        var (whole, hurried) = (new ArchiveSearch(many.Db), new ArchiveSearch(many.Db, TimeSpan.Zero));
        var request = new SearchRequest(SearchQuery.Parse("year:2000..2100"));

        var (all, some) = (await whole.FindAsync(request, TestContext.Current.CancellationToken), await hurried.FindAsync(request, TestContext.Current.CancellationToken));

        Assert.False(all.IsCut || all.IsLate);
        Assert.True(some is { IsCut: true, IsLate: true });
        Assert.InRange(some.Total, 0, all.Total - 1);
        Assert.Contains(some.Notes, n => n.StartsWith("There may be more hits", StringComparison.Ordinal));
    }

    [Fact]
    public void the_time_is_looked_at_while_nothing_is_found()
    {
        using var many = new RandomArchive(7, 80);
        using var open = new OpenArchive(many.Db);
        using var words = open.Command("SELECT group_concat('\"' || Word || '\"', ' OR ') FROM SearchWord");
        var nowhere = $"({words.ExecuteScalar()}) NOT \"{FieldTokens.Any}\"";
        ScanEnd Seek(bool isLate) => ArticleScan.Run(open.Handle, nowhere, () => isLate, (int _, in UnitTable _, PhrasePlaces _) => true, TestContext.Current.CancellationToken);

        Assert.Equal((ScanEnd.All, ScanEnd.TimeUp), (Seek(isLate: false), Seek(isLate: true)));
    }

    [Fact]
    public void what_was_found_before_the_time_was_up_is_kept()
    {
        using var many = new RandomArchive(7, 80);
        using var open = new OpenArchive(many.Db);
        var visited = 0;

        var end = ArticleScan.Run(open.Handle, $"\"{FieldTokens.Any}\"", () => visited >= 5, (int _, in UnitTable _, PhrasePlaces _) => ++visited > 0, TestContext.Current.CancellationToken);

        Assert.Equal(ScanEnd.TimeUp, end);
        Assert.InRange(visited, 5, 79);
    }

    [Fact]
    public async Task a_search_its_reader_has_left_ends()
    {
        using var many = new RandomArchive(7, 80);
        using var left = new CancellationTokenSource();
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ArchiveSearch(many.Db).FindAsync(new(SearchQuery.Parse("year:2000..2100")), left.Token));
    }

    [Fact]
    public async Task a_name_that_forty_thousand_have_is_no_list_of_parameters()
    {
        using var own = new InventedArchive();
        await using var archive = own.Open();
        await using var transaction = await archive.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        archive.Database.ExecuteSqlRaw(
            "INSERT INTO Speakers (Slug, Name, Kind, Statements) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39999) SELECT 'ming-' || i, 'Ming ' || i, 0, 0 FROM n");
        SearchIndex.Finish(archive);

        var result = await new ArchiveSearch(archive).FindAsync(new(SearchQuery.Parse("speaker:ming trust")), TestContext.Current.CancellationToken);

        Assert.Equal("lanterns", Assert.Single(result.Hits).ArticleSlug);
        Assert.Equal("speaker “ming” (any of 40001) and “trust” in any form", result.Understood);
    }

    [Theory]
    [InlineData("lantern", "lanterns bridges")]
    [InlineData("lantern winter", "lanterns")]
    [InlineData("lantern -winter", "lanterns bridges")]
    [InlineData("speaker:li-ming", "lanterns")]
    [InlineData("year:2016", "bridges")]
    [InlineData("kind:block", "bridges")]
    [InlineData("cue:\"call for\"", "lanterns")]
    [InlineData("topic:trust", "lanterns")]
    [InlineData("author:emile", "bridges")]
    [InlineData("article:bridges", "bridges")]
    [InlineData("lantern year:2016", "bridges")]
    [InlineData("zebra", "")]
    public async Task only_articles_that_can_have_a_hit_are_looked_at(string typed, string expected)
    {
        await using var archive = invented.Open();
        using var open = new OpenArchive(archive);
        using var engine = new SqliteSearch(archive);
        var question = await engine.AskAsync(SearchQuery.Parse(typed), FacetChoices.None, TestContext.Current.CancellationToken);
        var looked = new List<int>();

        ArticleScan.Run(open.Handle, new MatchExpressions(question, new(open)).Whole(countsFacets: true).Write([]), () => false,
            (int article, in UnitTable _, PhrasePlaces _) => { looked.Add(article); return true; }, TestContext.Current.CancellationToken);

        var slugs = archive.Articles.Where(a => looked.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.Slug);
        Assert.Equal(expected, string.Join(' ', slugs));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public void an_article_with_very_many_words_is_told_as_one_with_few(int thousands)
    {
        string[] paragraphs = [.. Enumerable.Range(0, thousands).Select(_ => string.Join(' ', Enumerable.Repeat("word", 1500))), "The last lantern is here."];
        var text = string.Join("\n\n", paragraphs);
        var regions = new List<Region>();
        foreach (var paragraph in paragraphs)
            regions.Add(new(RegionKind.Paragraph, new(regions.Count == 0 ? 0 : regions[^1].Span.End + 2, paragraph.Length), regions.Count + 1));
        var units = new ArticleUnits(new(1, "0123456789abcdef", text, null, Setting.Unknown, [], regions, [], [], []));
        var stream = new IndexStream(units);

        var table = new UnitTable(new UnitTableWriter().Write(new(1, "0123456789abcdef", text, null, Setting.Unknown, [], regions, [], [], []), units, stream, [], _ => 0));

        Assert.Equal(thousands + 1, table.Count);
        Assert.Equal(thousands, table.RunLeaf(table.RunAt(table.First(thousands) + 2)));
        Assert.Equal((5, 0x0123456789abcdefUL), (table.Length(thousands), table.Key));
    }

    [Fact]
    public void a_search_that_is_given_up_ends()
    {
        using var archive = invented.Open();
        using var open = new OpenArchive(archive);

        Assert.Equal(ScanEnd.Enough, ArticleScan.Run(open.Handle, $"\"{FieldTokens.Any}\"", () => false, (int _, in UnitTable _, PhrasePlaces _) => false, TestContext.Current.CancellationToken));
    }

    // A table of the whole archive is never read from end to end: each is asked by its number, its word, or the full text.
    [Theory]
    [InlineData("SELECT SearchText.rowid, a.Units FROM SearchText CROSS JOIN SearchArticle a ON a.Id = SearchText.rowid WHERE SearchText MATCH '\"lantern\"'")]
    [InlineData("SELECT Word, Articles FROM SearchWord WHERE Stem = 'lantern' UNION ALL SELECT Word, Articles FROM SearchWord WHERE Word = 'lantern' AND Stem IS NULL")]
    [InlineData("SELECT Word FROM SearchWord WHERE Word >= 'la' AND Word < 'la' || char(1114111) UNION SELECT Word FROM SearchWord WHERE substr(Word, -2) = 'rn'")]
    [InlineData("SELECT n.Owner FROM SearchNameWord w JOIN SearchName n ON n.Id = w.Name WHERE w.Field = 0 AND w.Word IN (SELECT value FROM json_each('[\"ming\"]')) GROUP BY w.Name")]
    [InlineData("SELECT Id, Slug, Name FROM Speakers WHERE Id IN (SELECT value FROM json_each('[1]'))")]
    [InlineData("SELECT Id FROM SearchAuthor WHERE Name IN (SELECT value FROM json_each('[\"x\"]'))")]
    [InlineData("SELECT Value, Units FROM SearchCount WHERE Facet = 0")]
    [InlineData("SELECT a.Id, a.Units, s.Units FROM SearchArticle a JOIN SearchShown s ON s.Id = a.Id WHERE a.Id IN (SELECT value FROM json_each('[1]'))")]
    public void no_table_of_the_archive_is_scanned(string sql)
    {
        using var archive = invented.Open();
        using var open = new OpenArchive(archive);
        using var command = open.Command("EXPLAIN QUERY PLAN " + sql);
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
            plan.Add(reader.GetString(3));
        Assert.DoesNotContain(plan, p => p.StartsWith("SCAN", StringComparison.Ordinal) && !p.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
    }
}
