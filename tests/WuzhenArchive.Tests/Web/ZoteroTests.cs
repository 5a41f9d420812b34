using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web;

/// <summary>What a reference manager takes from the finished pages of the seeds.</summary>
public class ZoteroTests(ZoteroTests.SeedSite seeds) : IClassFixture<ZoteroTests.SeedSite>
{
    private const string Door = "https://archive.example";

    public sealed class SeedSite : IDisposable
    {
        private readonly Workplace workplace = new();

        public SeedSite()
        {
            workplace.Import(Workplace.Seeds);
            Site = new(new() { ["PublicAddress"] = Door }, ((Opened)workplace.Folder.Open()).Options);
        }

        public ArchiveSite Site { get; }

        public ArchiveDb OpenDb() => workplace.OpenDb();

        public void Dispose()
        {
            Site.Dispose();
            workplace.Dispose();
        }
    }

    [Fact]
    public async Task the_signed_article_is_a_post_with_its_author_date_and_blog()
    {
        var (path, title) = await ArticleAsync(2015);
        var page = await seeds.Site.OpenAsync(path);
        // "Text" would make a book of it.
        Assert.Null(page.QuerySelector("meta[name='DC.type']"));
        var item = ZoteroItem.Of(page);
        Assert.Equal(("blogPost", title, "2015/12/16", "Net Politics", Door + path), (item.Type, item.Title, item.Date, item.Publication, item.Url));
        Assert.Equal(["Segal, Adam"], item.Creators);
    }

    [Fact]
    public async Task the_unsigned_undated_article_stays_so()
    {
        var (path, title) = await ArticleAsync(2016);
        var item = ZoteroItem.Of(await seeds.Site.OpenAsync(path));
        Assert.Equal(("webpage", title, null, null, Door + path), (item.Type, item.Title, item.Date, item.Publication, item.Url));
        Assert.Empty(item.Creators);
    }

    [Fact]
    public async Task so_do_its_statements_and_passages()
    {
        await using var db = seeds.OpenDb();
        var records = db.Records(await db.Articles.Where(a => a.Published == null).Select(a => a.Id).ToListAsync(TestContext.Current.CancellationToken)).Values.Select(a => a.Record).ToList();
        var paths = records.SelectMany(r => r.Statements).Select(s => "/statements/" + s.Key).Concat(records.SelectMany(r => r.Passages).Select(p => "/passages/" + p.Key)).ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var item = ZoteroItem.Of(await seeds.Site.OpenAsync(path));
            Assert.Equal(("webpage", null, null, Door + path), (item.Type, item.Date, item.Publication, item.Url));
            Assert.Empty(item.Creators);
        }
    }

    private async Task<(string Path, string Title)> ArticleAsync(int year)
    {
        await using var db = seeds.OpenDb();
        var article = await db.Articles.SingleAsync(a => a.Conference!.Year == year, TestContext.Current.CancellationToken);
        return ($"/articles/{article.Slug}", article.Title!);
    }
}
