using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Tests.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Web;

/// <summary>Reading on: from article to article of one conference, in the order of the lists.</summary>
public sealed class NeighboursTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"wuzhen-{Guid.NewGuid():N}.db");
    private readonly ArchiveSite _site;

    public NeighboursTests()
    {
        var options = new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={_file};Pooling=False").Options;
        using var db = new ArchiveDb(options);
        db.Database.EnsureCreated();
        var (here, elsewhere) = (new Conference { Year = 2019 }, new Conference { Year = 2020 });
        Add(db, here, ("undated-b", null), ("late", "2019-12"), ("early", "2019-01-02"), ("undated-a", null), ("also-early", "2019-01-02"));
        Add(db, elsewhere, ("next-year", "2020-01-01"));
        Add(db, null, ("stray-a", null), ("stray-b", "2019-01-02"));
        db.SaveChanges();
        _site = new([], options);
    }

    [Theory]
    [InlineData("also-early", null, "early")]
    [InlineData("early", "also-early", "late")]
    [InlineData("late", "early", "undated-a")]
    [InlineData("undated-a", "late", "undated-b")]
    [InlineData("undated-b", "undated-a", null)]
    [InlineData("next-year", null, null)]
    [InlineData("stray-b", null, "stray-a")]
    public async Task an_article_leads_to_the_one_before_and_the_one_after(string slug, string? before, string? after)
    {
        var page = await _site.OpenAsync("/articles/" + slug);

        Assert.Equal(before is null ? null : "/articles/" + before, page.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(after is null ? null : "/articles/" + after, page.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
    }

    private static void Add(ArchiveDb db, Conference? conference, params IEnumerable<(string Slug, string? Published)> articles)
    {
        foreach (var (slug, published) in articles)
        {
            var article = new DraftArticle(new() { Key = slug, Slug = slug, File = slug + ".txt", Title = slug, Published = published, Conference = conference }, "One line.");
            article.Regions.Add(new(RegionKind.Paragraph, new(0, 9), 1));
            article.Save(db);
        }
    }

    public void Dispose()
    {
        _site.Dispose();
        File.Delete(_file);
    }
}
