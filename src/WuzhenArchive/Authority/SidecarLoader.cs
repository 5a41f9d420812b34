namespace WuzhenArchive.Authority;

/// <summary>Loads the file beside an article in which a curator states what the article does not, and corrects the reader.</summary>
public static class SidecarLoader
{
    public const string Ending = ".yaml";

    private const int LongestTitle = 1000;
    private const int Longest = 500;

    /// <summary>The name of the sidecar of an article file: the same with the ending yaml.</summary>
    public static string FileName(string article) => Path.ChangeExtension(article, Ending);

    /// <summary>The bytes of a file, or as many of them as show that it is too large.</summary>
    public static byte[] ReadBytes(string path) => YamlFile.ReadBytes(path);

    /// <param name="file">The name problems are reported under.</param>
    public static Loaded<Sidecar> Load(string file, byte[] bytes)
    {
        var yaml = new YamlFile(file);
        return Loaded<Sidecar>.From(yaml.Root(bytes) is { } root ? Read(yaml, new(yaml, root, "a sidecar",
            "title", "authors", "published", "publisher", "section", "address", "year", "statements", "passages", "additions"))
                : null, yaml);
    }

    private static Sidecar Read(YamlFile yaml, YamlFields fields) => new(
        fields.Text("title", LongestTitle),
        fields.Texts("authors", Longest) is { Count: > 0 } authors ? authors : null,
        fields.Text("published", IsoDate.IsReduced, "2015-12-16, 2015-12 or 2015", Longest),
        fields.Text("publisher", Longest),
        fields.Text("section", Longest),
        fields.Address("address", Longest) is { } address ? new Uri(address) : null,
        fields.Number("year", 1900, 2199))
    {
        Corrections = new CorrectionLoader(yaml).Load(fields),
    };
}
