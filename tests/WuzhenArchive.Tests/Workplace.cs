using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests;

/// <summary>A folder of its own for a test: articles in one part, an archive in another. It is gone when the test is done.</summary>
public sealed class Workplace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("wuzhen #?% ").FullName;

    public Workplace()
    {
        Directory.CreateDirectory(Articles);
        Folder = new(Path.Combine(root, "data"));
    }

    public string Articles => Path.Combine(root, "articles");

    public ArchiveFolder Folder { get; }

    public static string Seeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    public string Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Articles, file);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public ImportReport Import(params string[] paths) => new Importer(Folder).Import(paths is [] ? [Articles] : paths);

    public ArchiveDb OpenDb() => ((Opened)Folder.Open()).Db();

    public string[] ArchiveFiles() => [.. Directory.GetFiles(Folder.Path, "archive-*.db").Select(f => Path.GetFileName(f)).Order()];

    public void Dispose() => Directory.Delete(root, recursive: true);
}
