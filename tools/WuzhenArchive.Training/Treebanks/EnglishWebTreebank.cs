namespace WuzhenArchive.Training.Treebanks;

/// <summary>All documents of UD_English-EWT; those of its own development and test files keep that use.</summary>
internal static class EnglishWebTreebank
{
    public const string Name = "EWT";

    /// <param name="folder">A checkout of UniversalDependencies/UD_English-EWT.</param>
    public static IEnumerable<Document> Read(string folder)
    {
        var (dev, test) = (Named(folder, "dev"), Named(folder, "test"));
        var sources = Path.Combine(folder, "not-to-release", "sources");
        foreach (var file in Directory.EnumerateFiles(sources, "*.conllu", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            var name = DocumentName(lines.First(l => DocumentName(l) is not null))!;
            var part = dev.Contains(name) ? Part.Dev : test.Contains(name) ? Part.Test : Part.Train;
            yield return new(Name, name, Path.GetFileName(Path.GetDirectoryName(file))!, "CC BY-SA 4.0", part, [.. Conllu.Read(lines)]);
        }
    }

    private static HashSet<string> Named(string folder, string part) =>
        [.. File.ReadLines(Path.Combine(folder, $"en_ewt-ud-{part}.conllu")).Select(DocumentName).OfType<string>()];

    private static string? DocumentName(string line) =>
        line.StartsWith("# newdoc id = ", StringComparison.Ordinal) ? line[14..].Trim() : null;
}
