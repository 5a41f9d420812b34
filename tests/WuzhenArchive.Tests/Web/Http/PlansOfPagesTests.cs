using Microsoft.Data.Sqlite;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>
/// What a page asks reads what the page shows: no query goes through a table that grows with the archive. The plans are those of an
/// archive ten thousand times as large as the seeds: of two articles the engine knows that it may as well read both.
/// </summary>
public sealed class PlansOfPagesTests(QueriesOfPagesTests.Seeds seeds) : IClassFixture<QueriesOfPagesTests.Seeds>
{
    // As large as the authority file or the number of years makes them.
    private static readonly string[] Small = ["Head", "Conferences", "Topics", "WordingCounts", "StatementCounts", "YearWords"];

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles?year=2015&page=9")]
    [InlineData("/conferences")]
    [InlineData("/conferences/2015")]
    [InlineData("/speakers")]
    [InlineData("/speakers/xi-jinping")]
    [InlineData("/topics")]
    [InlineData("/topics/cyber-sovereignty")]
    [InlineData("/statements")]
    [InlineData("/statements?mode=direct&year=2015&confidence=high")]
    [InlineData("/statements?speaker=xi-jinping&year=2015")]
    [InlineData("/statements?topic=cyber-sovereignty")]
    [InlineData("/statements?article={article}")]
    [InlineData("/findings")]
    [InlineData("/findings?kind=cue+without+statement")]
    [InlineData("/findings?article={article}")]
    [InlineData("/compare/2015/2016")]
    [InlineData("/compare/2015/2016?part=topics")]
    [InlineData("/compare/2015/2016?part=speakers")]
    [InlineData("/compare/2015/2016?part=words")]
    [InlineData("/compare/2015/2016?part=facts")]
    [InlineData("/compare/2015/2016?topic=cyber-sovereignty")]
    [InlineData("/compare/2015/2016?speaker=xi-jinping")]
    [InlineData("/articles/{article}")]
    [InlineData("/statements/{statement}")]
    public async Task no_query_of_a_page_reads_a_large_table_from_end_to_end(string address)
    {
        var asked = seeds.In(address);
        using var before = await seeds.Site.AskAsync(asked);
        var known = seeds.Site.Queries.Count;
        using var page = await seeds.Site.AskAsync(asked);

        page.EnsureSuccessStatusCode();
        using var large = AsIfLarge();
        Assert.All(seeds.Site.Queries.After(known), sql => Assert.Equal([], LargeScans(PlanOf(large, sql), sql)));
    }

    // What a query has made itself is as large as it makes it, and what is read in the order of an index ends where the page does.
    private static IEnumerable<string> LargeScans(List<string> plan, string sql) => plan.Where(step => step.Split(' ') is ["SCAN", var table, ..]
        && table is not (['(', ..] or "CONSTANT") && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && !Small.Contains(table)
        && !plan.Contains($"CO-ROUTINE {table}") && !plan.Contains($"MATERIALIZE {table}")
        && !(step.Contains("USING INDEX", StringComparison.Ordinal) && sql.Contains("LIMIT", StringComparison.Ordinal)
            && !plan.Contains("USE TEMP B-TREE FOR ORDER BY")));

    private SqliteConnection AsIfLarge()
    {
        var (folder, copy) = (seeds.Site.Work.Folder, new SqliteConnection("Data Source=:memory:"));
        using var archive = new SqliteConnection($"Data Source={folder.In(folder.CurrentName()!)};Mode=ReadOnly;Pooling=False");
        archive.Open();
        copy.Open();
        archive.BackupDatabase(copy);
        using var enlarge = copy.CreateCommand();
        enlarge.CommandText = "UPDATE sqlite_stat1 SET stat = CAST(stat AS INTEGER) * 10000 || ltrim(stat, '0123456789'); ANALYZE sqlite_schema";
        enlarge.ExecuteNonQuery();
        return copy;
    }

    private static List<string> PlanOf(SqliteConnection archive, string sql)
    {
        using var command = archive.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
            plan.Add(reader.GetString(3));
        return plan;
    }
}
