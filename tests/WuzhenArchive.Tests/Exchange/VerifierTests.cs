using Microsoft.Data.Sqlite;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Exchange;

public sealed class VerifierTests : IDisposable
{
    private readonly Workplace work = new();

    public VerifierTests()
    {
        work.Write("a.txt", "One.");
        work.Import();
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public void an_archive_as_it_was_made_has_no_difference() => Assert.Empty(Differences());

    [Theory]
    [InlineData("UPDATE ArticleBodies SET Text = x'0854776F2E'", "a.txt: its text is not what its bytes say")]
    [InlineData("UPDATE ArticleSources SET Bytes = x'084F6E6521'", "a.txt: its bytes have the hash ")]
    [InlineData("UPDATE Articles SET Key = 'x'", "a.txt: its key x is not that of the hash ")]
    [InlineData("UPDATE ArticleBodies SET Record = x'01'", "a.txt: packed bytes of the archive are damaged")]
    [InlineData("UPDATE ArticleBodies SET Record = x'0401FF'", "a.txt: the record of an article is damaged")]
    [InlineData("DELETE FROM ArticleBodies", "a.txt: its text is not kept")]
    [InlineData("DELETE FROM ArticleSources", "a.txt: its bytes are not kept")]
    [InlineData("UPDATE Head SET Authority = x'61'", "the stored archive.yaml:1: expected 'key: value' lines at the top")]
    public void what_was_changed_by_hand_is_told(string sql, string difference)
    {
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(work.Folder.Path, "archive-000001.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        Assert.StartsWith(difference, Differences()[0], StringComparison.Ordinal);
    }

    private List<string> Differences()
    {
        using var db = ((Opened)new ArchiveFolder(work.Folder.Path).Open()).Db();
        return [.. Verifier.Differences(db)];
    }
}
