using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

/// <summary>Three invented articles in an SQLite file of their own, with their index.</summary>
public sealed class InventedArchive : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"search-{Guid.NewGuid():N}.db");

    public InventedArchive()
    {
        using var archive = Open();
        archive.Database.EnsureCreated();
        SearchIndex.Create(archive);
        foreach (var article in Articles())
            article.Save(archive);
        using var transaction = archive.Database.BeginTransaction();
        SearchIndex.Add(archive, [.. archive.Articles.Select(a => a.Id)]);
        SearchIndex.Finish(archive);
        transaction.Commit();
    }

    public DbContextOptions<ArchiveDb> Options => new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={file}").Options;

    public ArchiveDb Open() => new(Options);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    private static IEnumerable<WrittenArticle> Articles()
    {
        var (first, second) = (new Conference { Year = 2015 }, new Conference { Year = 2016 });
        var li = new Speaker { Slug = "li-ming", Name = "Li Ming", Kind = SpeakerKind.Person };
        var board = new Speaker { Slug = "harbour-board", Name = "Harbour Board", Kind = SpeakerKind.Body };
        var trust = new Topic { Slug = "digital-trust", Name = "Digital trust" };
        yield return Lanterns(first, li, trust);
        yield return Bridges(second, li, board);
        yield return new("nets", null, "渔网与网络主权", "The word “party” here is 方(fang), a side. 各方尊重网络主权。", "About 1,600 fishers came from the U.S.-side of the lake.");
    }

    private static WrittenArticle Lanterns(Conference conference, Speaker li, Topic trust)
    {
        var article = new WrittenArticle("lanterns", conference,
            "Lanterns on the Water: Li Ming’s “Long Evening”",
            "Li Ming opened the second gathering. Lanterns were everywhere, and the lanterns’ keeper argued with nobody.",
            "Li argued that every harbour should keep its own lanterns and trust its neighbours. The town is old.",
            "He called for “an open harbour” in all nations. Harbours are cold in winter.",
            "Photo: Boats before the gathering.");
        article.Said(li, StatementMode.Indirect, "Li", "argued that", "every harbour should keep its own lanterns and trust its neighbours");
        var mixed = article.Said(li, StatementMode.Mixed, "He", "called for", "“an open harbour” in all nations");
        article.Quoted(PassageKind.Mixed, "“an open harbour”", mixed);
        article.Quoted(PassageKind.Name, "“Long Evening”");
        article.By("Ada Segel");
        article.About(trust, "trust its neighbours");
        return article;
    }

    private static WrittenArticle Bridges(Conference conference, Speaker li, Speaker board)
    {
        var article = new WrittenArticle("bridges", conference,
            "Bridges for Everyone",
            "The Harbour Board published its statement (emphasis added):",
            "> Fourth, multilateral and multi-party participation will become the norm for bridges. Sovereign nations build together.",
            "The term “multi-party participation” is new. Li\u00A0Ming said nothing about lanterns.");
        var block = article.Said(board, StatementMode.Block, "The Harbour Board", "statement", "Fourth, multilateral and multi-party participation will become the norm for bridges. Sovereign nations build together.");
        article.Quoted(PassageKind.Block, "Fourth, multilateral and multi-party participation will become the norm for bridges. Sovereign nations build together.", block);
        article.Quoted(PassageKind.Term, "“multi-party participation”");
        article.By("Émile Faber");
        return article;
    }
}
