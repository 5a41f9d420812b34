using WuzhenArchive.Authority;
using WuzhenArchive.Exchange;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Commands;

/// <summary>The readers of a <c>read</c>: one by the authority file that was given, or one for each folder by its own.</summary>
internal sealed class FolderReaders(string? given)
{
    private readonly Dictionary<string, SourceReader> readers = [];

    /// <summary>Loads the authority files that the articles need; answers their problems.</summary>
    public IReadOnlyList<string> Load(IEnumerable<string> articles)
    {
        var problems = new List<string>();
        foreach (var folder in articles.Select(Folder).Distinct())
        {
            var file = given ?? Path.Combine(folder, AuthorityLoader.FileName);
            var there = File.Exists(file) || Links.IsToNothing(file);
            if (given is null && !there)
                readers[folder] = new(AuthorityFile.Empty);
            else if (!there)
                problems.Add($"{file}: does not exist");
            else if (AuthorityLoader.Load(file, AuthorityLoader.ReadBytes(file)) is var loaded && loaded.Value is { } authority)
                readers[folder] = new(authority);
            else
                problems.AddRange(loaded.Problems);
        }

        return [.. problems.Distinct()];
    }

    /// <summary>The reading of an article, or why there is none. Thread-safe once the authority files are loaded.</summary>
    public (string Path, ArticleReading? Reading, string? Why) Read(string path) => ArticleFiles.Load(path) switch
    {
        (null, var why) => (path, null, why),
        ({ } source, _) => readers[Folder(path)].Read(source) switch
        {
            ReadSource read => (path, read.Reading, null),
            RefusedSource refused => (path, null, refused.Why),
            var other => throw new InvalidOperationException($"no such reading: {other}"),
        },
    };

    private string Folder(string article) => given is null ? Path.GetDirectoryName(article)! : "";
}
