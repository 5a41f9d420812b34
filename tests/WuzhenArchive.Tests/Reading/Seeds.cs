using System.Runtime.CompilerServices;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Tests.Reading;

/// <summary>The two articles the archive begins with, as the reader reads them by the archive's own authority file.</summary>
internal static class Seeds
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    public static string Folder { get; } = Path.Combine(Root, "seeds");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private static readonly ArticleReader Reader = new(AuthorityLoader.Load(Path.Combine(Folder, AuthorityLoader.FileName), File.ReadAllBytes(Path.Combine(Folder, AuthorityLoader.FileName))).Value!);

    /// <param name="file">The name of the file, without folder.</param>
    public static ArticleReading Read(string file) => Reader.Read(File.ReadAllText(Path.Combine(Folder, file)));

    private static string Here([CallerFilePath] string path = "") => path;
}
