using System.Text.RegularExpressions;

namespace WuzhenArchive.Training.Treebanks;

/// <summary>
/// The documents of the Georgetown University Multilayer Corpus whose text is under a licence that lets the weights be given away: no genre
/// for non-commercial use only, and of the others no document whose source says something else.
/// </summary>
internal static partial class GeorgetownCorpus
{
    public const string Name = "GUM";

    // As LICENSE.txt of the corpus has them; of textbooks and speeches as their publishers do.
    private static readonly Dictionary<string, string> Licences = new()
    {
        ["academic"] = "CC BY 4.0",
        ["bio"] = "CC BY-SA 3.0",
        ["court"] = "CC BY 4.0",
        ["interview"] = "CC BY 2.5",
        ["news"] = "CC BY 2.5",
        ["voyage"] = "CC BY-SA 3.0",
        ["textbook"] = "CC BY 4.0",
        ["speech"] = "public domain (United States government)",
    };

    // The first is from a corpus of speech that allows no changes; the sources of the others are not among those that the corpus names as
    // open.
    private static readonly HashSet<string> Dropped = ["GUM_court_carpet", "GUM_academic_replication", "GUM_academic_epistemic"];

    // Of these genres only what comes from a publisher that gives its texts away.
    private static readonly Dictionary<string, string[]> OnlyFrom = new()
    {
        ["textbook"] = ["openstax.org/"],
        ["speech"] = ["www.congress.gov/", "www.speaker.gov/", "www.whitehouse.gov/"],
    };

    /// <param name="folder">A checkout of amir-zeldes/gum.</param>
    public static IEnumerable<Document> Read(string folder) => Files(folder).Select(f =>
        new Document(Name, f.Document, Kind(f.Document), Licences[Kind(f.Document)], f.Part, [.. Conllu.Read(f.Lines)]));

    /// <summary>The lines of each document that may be used, as the corpus has them.</summary>
    internal static IEnumerable<(string Document, Part Part, string[] Lines)> Files(string folder)
    {
        var parts = Parts(Path.Combine(folder, "splits.md"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "dep"), "GUM_*.conllu").Order(StringComparer.Ordinal))
        {
            var (name, lines) = (Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file));
            if (Licences.ContainsKey(Kind(name)) && !Dropped.Contains(name) && IsFromAllowed(Kind(name), lines))
                yield return (name, parts[name], lines);
        }
    }

    internal static string Kind(string document) => document.Split('_')[1];

    private static bool IsFromAllowed(string kind, string[] lines)
    {
        var source = lines.First(l => l.StartsWith("# meta::sourceURL", StringComparison.Ordinal));
        return !OnlyFrom.TryGetValue(kind, out var publishers)
            || publishers.Any(p => source.Contains("https://" + p, StringComparison.Ordinal));
    }

    private static Dictionary<string, Part> Parts(string file)
    {
        var parts = new Dictionary<string, Part>();
        var part = Part.Test;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                part = line[3..].Trim() switch { "train" => Part.Train, "dev" => Part.Dev, _ => Part.Test };
            else if (ListedName().Match(line) is { Success: true } match)
                parts[match.Groups[1].Value] = part;
        }
        return parts;
    }

    [GeneratedRegex(@"^\s+\* (\S+)")]
    private static partial Regex ListedName();
}
