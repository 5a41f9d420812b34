using Microsoft.Data.Sqlite;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Store;

public sealed class ArchiveFolderTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void an_empty_folder_says_what_to_do() =>
        Assert.EndsWith("holds no archive yet: run 'wuzhen import PATH'", Assert.IsType<NothingYet>(work.Folder.Open()).Why, StringComparison.Ordinal);

    [Fact]
    public void a_reader_keeps_its_archive_and_the_next_one_gets_the_new()
    {
        Import("One.");
        using var before = work.OpenDb();
        Assert.Equal("One.", TextOf(before));

        Import("Two.");

        using var after = work.OpenDb();
        Assert.Equal("One.", TextOf(before));
        Assert.Equal("Two.", TextOf(after));
    }

    [Fact]
    public void the_same_archive_is_opened_with_the_same_options()
    {
        Import("One.");

        Assert.Same(work.Folder.Open(), work.Folder.Open());
    }

    [Fact]
    public void a_reader_cannot_write()
    {
        Import("One.");
        using var db = work.OpenDb();
        db.Head.Add(new() { Schema = 1, Authority = [] });

        Assert.Equal(8, Assert.IsType<SqliteException>(Assert.ThrowsAny<Exception>(() => db.SaveChanges()).InnerException).SqliteErrorCode);
    }

    [Fact]
    public void the_previous_archive_is_kept_and_older_ones_are_swept()
    {
        Import("One.");
        Import("Two.");
        Import("Three.");

        Assert.Equal(["archive-000002.db", "archive-000003.db"], work.ArchiveFiles());
        Assert.Equal("archive-000003.db\n", File.ReadAllText(Path.Combine(work.Folder.Path, "current")));
    }

    [Fact]
    public void going_back_is_naming_the_previous_archive()
    {
        Import("One.");
        Import("Two.");
        File.WriteAllText(Path.Combine(work.Folder.Path, "current"), "archive-000001.db");

        using var db = work.OpenDb();
        Assert.Equal("One.", TextOf(db));
    }

    [Fact]
    public void a_second_writer_is_refused_and_the_lock_is_free_afterwards()
    {
        using (work.Folder.BeginWriting())
        {
            work.Write("a.txt", "One.");
            Assert.Equal([$"another command is writing to {work.Folder.Path}; try again when it is done"], work.Import().Problems);
        }

        Assert.Empty(work.Import().Problems);
    }

    [Fact]
    public void a_change_that_is_given_up_leaves_the_archive_as_it_was()
    {
        Import("One.");
        using (var writing = work.Folder.BeginWriting()!)
            writing.Begin().Dispose();

        Assert.Equal(["archive-000001.db", "current", "lock"],
            Directory.GetFiles(work.Folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void a_killed_run_leaves_a_working_file_that_the_next_run_sweeps()
    {
        Import("One.");
        File.WriteAllText(Path.Combine(work.Folder.Path, "working.db"), "half");

        Import("Two.");

        Assert.False(File.Exists(Path.Combine(work.Folder.Path, "working.db")));
    }

    [Fact]
    public void a_first_run_killed_before_it_could_name_its_archive_has_made_it_all_the_same()
    {
        Import("One.");
        File.Delete(Path.Combine(work.Folder.Path, "current"));

        using var db = work.OpenDb();
        Assert.Equal("One.", TextOf(db));
    }

    [Theory]
    [InlineData("../../etc/passwd", "which is no name such as archive-000012.db; write one of these names into it: archive-000001.db")]
    [InlineData("archive-000099.db", "which is not there")]
    public void a_wrong_current_is_one_line(string name, string why)
    {
        Import("One.");
        File.WriteAllText(Path.Combine(work.Folder.Path, "current"), name);

        Assert.Contains(why, Assert.IsType<Unreadable>(work.Folder.Open()).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void an_archive_of_another_schema_is_refused_with_the_way_out()
    {
        Import("One.");
        Execute("UPDATE Head SET Schema = 99");

        Assert.EndsWith($"has schema 99, this program reads schema {ArchiveSchema.Number}: run 'wuzhen rebuild'",
            Assert.IsType<Unreadable>(work.Folder.Open()).Why, StringComparison.Ordinal);
        work.Write("b.txt", "Two.");
        Assert.EndsWith("run 'wuzhen rebuild'", Assert.Single(work.Import().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void a_file_that_is_no_database_is_refused()
    {
        Import("One.");
        File.WriteAllText(Path.Combine(work.Folder.Path, "archive-000001.db"), "no database at all");

        Assert.Contains("is no archive", Assert.IsType<Unreadable>(new ArchiveFolder(work.Folder.Path).Open()).Why, StringComparison.Ordinal);
    }

    private void Import(string text)
    {
        work.Write("a.txt", text);
        Assert.NotNull(work.Import().Archive);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(work.Folder.Path, "archive-000001.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string TextOf(ArchiveDb db) => db.TextsOf([.. db.Articles.Select(a => a.Id)]).Values.Single();
}
