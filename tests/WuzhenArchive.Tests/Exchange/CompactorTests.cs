using WuzhenArchive.Exchange;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Tests.Exchange;

public sealed class CompactorTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void a_compacted_archive_is_smaller_and_holds_the_same()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 40; i++)
                work.Write($"{i}.txt", $"Lock {i}\n\nMinister Otto Berg said that the lock was dry in round {round}. " + string.Join(' ', Enumerable.Range(i * 100, 200)));
            work.Import();
        }
        var before = Everything();

        var report = new Compactor(work.Folder).Compact();

        Assert.True(report.After < report.Before, $"{report}");
        Assert.Equal(("archive-000004.db", null), (report.Archive, report.Why));
        Assert.Equal(before, Everything());
        using var db = work.OpenDb();
        Assert.Empty(Verifier.Differences(db));
    }

    [Fact]
    public void where_there_is_no_archive_there_is_nothing_to_compact()
    {
        Assert.Contains("holds no archive yet", new Compactor(work.Folder).Compact().Why, StringComparison.Ordinal);
        Assert.Empty(work.ArchiveFiles());
    }

    [Fact]
    public void two_do_not_write_at_once()
    {
        work.Write("a.txt", "One\n\nOtto Berg said so.");
        work.Import();
        using var writing = work.Folder.BeginWriting();

        Assert.Equal(work.Folder.LockedMessage, new Compactor(work.Folder).Compact().Why);
    }

    private string Everything()
    {
        using var db = work.OpenDb();
        var found = new ArchiveSearch(db).FindAsync(new(SearchQuery.Parse("lock dry"))).GetAwaiter().GetResult();
        return string.Join('\n', db.Articles.OrderBy(a => a.Slug).Select(a => a.Slug + a.Key).AsEnumerable()
            .Concat(db.FormerKeys.OrderBy(f => f.Key).Select(f => f.Key)).Append($"{found.Total}"));
    }
}
