using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>The files that paths given by a user mean: a file itself, a folder its articles (not those of folders inside it).</summary>
/// <param name="Articles">Full paths, ordered by file name.</param>
/// <param name="Authorities">The archive.yaml files among them.</param>
/// <param name="Refusals">A path as given, and why it means nothing.</param>
public sealed record ArticleFiles(
    IReadOnlyList<string> Articles, IReadOnlyList<string> Authorities, IReadOnlyList<(string Path, string Why)> Refusals)
{
    private const string LeadsOut = "is a link out of its folder; give what it names by its own path";

    private static string Allowed => string.Join(", ", SourceDecoder.Endings);

    public static ArticleFiles Find(IEnumerable<string> paths)
    {
        var (articles, authorities) = (new List<string>(), new List<string>());
        var refusals = new List<(string, string)>();
        foreach (var path in paths)
        {
            if (Refuses(path) is { } why)
            {
                refusals.Add((path, why));
                continue;
            }

            var isFolder = Directory.Exists(path);
            foreach (var file in FilesAt(path).Where(f => IsArticle(f) || IsAuthority(f)))
            {
                if (isFolder && Links.LeadsOut(file))
                    refusals.Add((Path.GetFileName(file), LeadsOut));
                else
                    (IsAuthority(file) ? authorities : articles).Add(Path.GetFullPath(file));
            }

            refusals.AddRange(LonelySidecars(path));
        }

        return new([.. articles.Distinct().OrderBy(Path.GetFileName, StringComparer.Ordinal).ThenBy(a => a, StringComparer.Ordinal)],
            [.. authorities.Distinct()], refusals);
    }

    /// <summary>The bytes of an article and of its sidecar; or why they cannot be had.</summary>
    public static (SourceBytes? Source, string? Why) Load(string path)
    {
        try
        {
            if (Links.IsToNothing(path))
                return (null, "is a link to nothing");
            if (Links.Length(path) is var length and (0 or > TextDecoder.Most))
                return (null, length == 0 ? "is empty, or not a plain file" : TextDecoder.TooLong(length).Why);
            var sidecar = SidecarLoader.FileName(path);
            if (Links.LeadsOut(sidecar))
                return (null, $"has a sidecar that {LeadsOut}");
            var stated = File.Exists(sidecar) || Links.IsToNothing(sidecar) ? SidecarLoader.ReadBytes(sidecar) : null;
            return (new(Path.GetFileName(path), File.ReadAllBytes(path), stated), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"cannot be read: {e.Message}");
        }
    }

    private static string? Refuses(string path)
    {
        try
        {
            return RefusesReadable(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"cannot be read: {e.Message}";
        }
    }

    private static string? RefusesReadable(string path)
    {
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path).Any(f => IsArticle(f) || IsAuthority(f))
                ? null : $"is a folder without articles ({Allowed}); folders inside it are not searched";
        if (Links.IsToNothing(path))
            return "is a link to nothing";
        if (!File.Exists(path))
            return Path.GetFullPath(path) is var full && full == path ? "does not exist" : $"does not exist: there is no {full}";
        return IsArticle(path) || IsAuthority(path)
            ? null : $"is no article; allowed: {Allowed}, {AuthorityLoader.FileName}, or a folder";
    }

    // A sidecar whose name is misspelt would state its title to nobody.
    private static IEnumerable<(string, string)> LonelySidecars(string path)
    {
        if (!Directory.Exists(path))
            return [];
        var claimed = Directory.EnumerateFiles(path).Where(IsArticle).Select(SidecarLoader.FileName)
            .Append(Path.Combine(path, AuthorityLoader.FileName)).ToHashSet();
        return Directory.EnumerateFiles(path, "*" + SidecarLoader.Ending).Where(f => !claimed.Contains(f)).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), $"no article of this name beside it ({Allowed})"));
    }

    private static IEnumerable<string> FilesAt(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path) : File.Exists(path) && !Links.IsToNothing(path) ? [path] : [];

    private static bool IsArticle(string file) => SourceDecoder.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsAuthority(string file) => Path.GetFileName(file) == AuthorityLoader.FileName;
}
