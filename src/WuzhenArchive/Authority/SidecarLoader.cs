namespace WuzhenArchive.Authority;

/// <summary>Loads the file beside an article in which a curator states what the article does not.</summary>
public static class SidecarLoader
{
    /// <summary>The name of the sidecar of an article file: the same with the ending yaml.</summary>
    public static string FileName(string article) => Path.ChangeExtension(article, "yaml");

    /// <param name="file">The name problems are reported under.</param>
    public static Loaded<Sidecar> Load(string file, byte[] bytes)
    {
        var yaml = new YamlFile(file);
        return Loaded<Sidecar>.From(yaml.Root(bytes) is { } root ? Read(new(yaml, root, "a sidecar",
            "title", "authors", "published", "publisher", "section", "address", "year")) : null, yaml);
    }

    private static Sidecar Read(YamlFields fields) => new(
        fields.Text("title"),
        fields.Texts("authors") is { Count: > 0 } authors ? authors : null,
        fields.Text("published", IsoDate.IsReduced, "2015-12-16, 2015-12 or 2015"),
        fields.Text("publisher"),
        fields.Text("section"),
        fields.Address("address") is { } address ? new Uri(address) : null,
        fields.Number("year", 1900, 2199));
}
