using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Formats;

namespace WuzhenArchive.Exchange;

/// <summary>The files that paths given by a user mean: a file itself, a folder its articles (not those of folders inside it).</summary>
/// <param name="Articles">Full paths, ordered by file name.</param>
/// <param name="Authorities">The archive.yaml files among them.</param>
/// <param name="Refusals">A path as given, and why it means nothing.</param>
public sealed record ArticleFiles(
    IReadOnlyList<string> Articles, IReadOnlyList<string> Authorities, IReadOnlyList<(string Path, string Why)> Refusals)
{
    /// <summary>The endings of files that are read as articles.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt"];

    private static string Allowed => string.Join(", ", Endings);

    public static ArticleFiles Find(IEnumerable<string> paths)
    {
        var (articles, authorities) = (new List<string>(), new List<string>());
        var refusals = new List<(string, string)>();
        foreach (var path in paths)
        {
            if (Refuses(path) is { } why)
                refusals.Add((path, why));
            foreach (var file in Directory.Exists(path) ? Directory.EnumerateFiles(path) : File.Exists(path) ? [path] : [])
            {
                if (IsArticle(file))
                    articles.Add(Path.GetFullPath(file));
                else if (Path.GetFileName(file) == AuthorityLoader.FileName)
                    authorities.Add(Path.GetFullPath(file));
            }
        }

        return new([.. articles.Distinct().OrderBy(Path.GetFileName, StringComparer.Ordinal).ThenBy(a => a, StringComparer.Ordinal)],
            [.. authorities.Distinct()], refusals);
    }

    /// <summary>The bytes of an article and of its sidecar; or why they cannot be had.</summary>
    public static (SourceBytes? Source, string? Why) Load(string path)
    {
        try
        {
            if (new FileInfo(path) is { Length: > TextDecoder.Most } file)
                return (null, TextDecoder.TooLong(file.Length).Why);
            var sidecar = SidecarLoader.FileName(path);
            return (new(Path.GetFileName(path), File.ReadAllBytes(path), File.Exists(sidecar) ? File.ReadAllBytes(sidecar) : null), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"cannot be read: {e.Message}");
        }
    }

    private static string? Refuses(string path)
    {
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path).Any(f => IsArticle(f) || Path.GetFileName(f) == AuthorityLoader.FileName)
                ? null : $"is a folder without articles ({Allowed}); folders inside it are not searched";
        if (!File.Exists(path))
            return "does not exist";
        return IsArticle(path) || Path.GetFileName(path) == AuthorityLoader.FileName
            ? null : $"is no article; allowed: {Allowed}, {AuthorityLoader.FileName}, or a folder";
    }

    private static bool IsArticle(string file) => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
