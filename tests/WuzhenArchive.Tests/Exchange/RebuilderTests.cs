using Microsoft.Data.Sqlite;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Exchange;

public sealed class RebuilderTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void export_rebuild_export_gives_the_same_bytes()
    {
        work.Import(Workplace.Seeds);
        work.Write("a.txt", "Another.");
        work.Import();
        var before = Export();

        var report = new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken);

        Assert.Equal(("archive-000003.db", 3), (report.Archive, report.ReadAgain));
        Assert.Equal(before, Export());
    }

    [Fact]
    public void an_archive_of_another_schema_is_rebuilt()
    {
        work.Write("a.txt", "One.");
        work.Import();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(work.Folder.Path, "archive-000001.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Head SET Schema = 0; DROP TABLE Findings";
            command.ExecuteNonQuery();
        }

        Assert.Empty(new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken).Problems);
        Assert.IsType<Opened>(work.Folder.Open());
    }

    [Fact]
    public void there_is_nothing_to_rebuild_in_an_empty_folder() =>
        Assert.EndsWith("holds no archive to rebuild", Assert.Single(new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("../newsd/archive-000001.db", "names '../newsd/archive-000001.db', which is no name such as archive-000012.db")]
    [InlineData("archive-000009.db", "names 'archive-000009.db', which is not there")]
    [InlineData("", "is empty")]
    public void a_broken_current_is_told_with_the_names_that_are_there(string current, string why)
    {
        work.Write("a.txt", "One.");
        work.Import();
        var other = Directory.CreateDirectory(Path.Combine(work.Folder.Path, "..", "newsd")).FullName;
        File.Copy(Path.Combine(work.Folder.Path, "archive-000001.db"), Path.Combine(other, "archive-000001.db"));
        var file = Path.Combine(work.Folder.Path, "current");
        File.WriteAllText(file, current);

        Assert.Equal([$"{file} {why}; write one of these names into it: archive-000001.db"], new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken).Problems);
        Assert.Equal(["archive-000001.db"], work.ArchiveFiles());
    }

    [Fact]
    public void an_archive_that_is_damaged_is_not_rebuilt()
    {
        work.Write("a.txt", "One.");
        work.Import();
        File.WriteAllText(Path.Combine(work.Folder.Path, "archive-000001.db"), "no database at all");

        Assert.EndsWith("restore it from a copy, or put the name of an older archive into 'current'",
            Assert.Single(new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken).Problems), StringComparison.Ordinal);
        Assert.Equal(["archive-000001.db"], work.ArchiveFiles());
    }

    private string Export()
    {
        using var db = work.OpenDb();
        using var writer = new StringWriter();
        Exporter.Write(db, writer);
        return writer.ToString();
    }
}
