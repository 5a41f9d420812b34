using WuzhenArchive.Store;
using WuzhenArchive.Tests.Web.Http;

namespace WuzhenArchive.Tests.Store;

public sealed class CurrentArchiveTests : IDisposable
{
    private readonly Workplace work = new();
    private readonly MovedClock clock = new(default);
    private readonly CurrentArchive current;

    public CurrentArchiveTests() => current = new(work.Folder, clock);

    public void Dispose() => work.Dispose();

    [Fact]
    public void without_an_archive_it_says_what_to_do() =>
        Assert.EndsWith("run 'wuzhen import PATH'", Assert.Throws<InvalidDataException>(current.Read).Message, StringComparison.Ordinal);

    [Fact]
    public void an_import_in_the_same_process_is_seen_at_once()
    {
        Import("One.");
        Assert.Equal("archive-000001.db", current.Now!.Name);
        Import("Two.");
        Assert.Equal("archive-000002.db", current.Now!.Name);
    }

    [Fact]
    public void the_folder_is_looked_at_once_a_second()
    {
        Import("One.");
        Assert.NotNull(current.Now);
        MakeCurrent("archive-000007.db");
        clock.Move(TimeSpan.FromSeconds(0.99));
        Assert.Equal("archive-000001.db", current.Now!.Name);
        clock.Move(TimeSpan.FromSeconds(0.01));
        Assert.Equal("archive-000007.db", current.Now!.Name);
    }

    [Fact]
    public void an_archive_swept_away_since_the_last_look_is_no_fault()
    {
        Import("One.");
        // Held, so that the next connection must open the file.
        using var held = current.Read();
        MakeCurrent("archive-000007.db");
        File.Delete(Path.Combine(work.Folder.Path, "archive-000001.db"));

        using var db = current.Read();
        Assert.Equal("archive-000007.db", db.Published!.Name);
        Assert.Equal("One.", TextOf(db));
        Assert.Equal("One.", TextOf(held));
    }

    [Fact]
    public void what_many_pages_need_is_made_once_for_an_archive()
    {
        Import("One.");
        var count = 0;
        string Make() => $"made {++count}";
        Assert.Equal("made 1", current.Now!.Once(Make));
        Assert.Equal("made 1", current.Now!.Once(Make));
        Import("Two.");
        Assert.Equal("made 2", current.Now!.Once(Make));
    }

    private static string TextOf(ArchiveDb db) => db.TextsOf([.. db.Articles.Select(a => a.Id)]).Values.Single();

    private void Import(string text)
    {
        work.Write("a.txt", text);
        Assert.NotNull(work.Import().Archive);
    }

    // As another process does it: this one is not told.
    private void MakeCurrent(string name)
    {
        File.Copy(Path.Combine(work.Folder.Path, current.Now!.Name), Path.Combine(work.Folder.Path, name));
        File.WriteAllText(Path.Combine(work.Folder.Path, "current"), name);
    }
}
