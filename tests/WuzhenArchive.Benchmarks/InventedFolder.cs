using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Benchmarks;

/// <summary>A few hundred invented articles in a folder, and a place for archives of them. It is gone when the benchmark is done.</summary>
internal sealed class InventedFolder : IDisposable
{
    public const int Count = 300;
    private const int Length = 5_000;

    private readonly string root = Directory.CreateTempSubdirectory("wuzhen-benchmark-").FullName;
    private int archives;

    public InventedFolder()
    {
        Directory.CreateDirectory(Articles);
        for (var seed = 1; seed <= Count; seed++)
            File.WriteAllText(Path.Combine(Articles, $"{seed}.txt"), Text(seed));
    }

    private string Articles => Path.Combine(root, "articles");

    /// <summary>The text of an article, numbered from 1.</summary>
    public static string Text(int seed) => new ConferenceNews(seed, Authorities.Delivered).Article(Length);

    /// <summary>Imports all of them into an archive that is not there yet.</summary>
    public ArchiveFolder Import()
    {
        var folder = new ArchiveFolder(Path.Combine(root, $"archive-{++archives}"));
        var report = new Importer(folder, Authorities.Bytes).Import([Articles]);
        return report.Refused ? throw new InvalidOperationException(Why(report)) : folder;
    }

    public static void Delete(ArchiveFolder folder) => Directory.Delete(folder.Path, recursive: true);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string Why(ImportReport report) => string.Join(' ', report.Problems.DefaultIfEmpty("an article was refused"));
}
