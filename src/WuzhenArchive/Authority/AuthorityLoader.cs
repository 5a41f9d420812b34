using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Authority;

/// <summary>Loads archive.yaml and checks all of it, so that a curator sees every problem at once.</summary>
public static class AuthorityLoader
{
    public const string FileName = "archive.yaml";

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The bytes of a file, or as many of them as show that it is too large.</summary>
    public static byte[] ReadBytes(string path) => YamlFile.ReadBytes(path);

    /// <param name="file">The name problems are reported under.</param>
    public static Loaded<AuthorityFile> Load(string file, byte[] bytes)
    {
        var yaml = new YamlFile(file);
        return Loaded<AuthorityFile>.From(yaml.Root(bytes) is { } root ? Read(yaml, new(yaml, root, "the archive",
            "series", "editions", "speakers", "topics", "outlets")) : null, yaml);
    }

    private static AuthorityFile Read(YamlFile yaml, YamlFields root)
    {
        var series = root.Record("series", "the series", "name", "aliases", "short", "archive");
        if (series is null)
            yaml.Refuse(root.Node, "the archive needs 'series'");
        return new()
        {
            Series = new(series?.Required("name") ?? "",
                series?.Texts("aliases") ?? [])
            { ShortName = series?.Text("short"), Archive = series?.Text("archive") },
            Editions = Editions(yaml, root),
            Speakers = Speakers(yaml, root),
            Topics = Topics(yaml, root),
            Outlets = Outlets(yaml, root),
        };
    }

    private static List<EditionEntry> Editions(YamlFile yaml, YamlFields root)
    {
        var entries = new List<EditionEntry>();
        var taken = new UniqueNames(yaml);
        foreach (var edition in root.Records("editions", "an edition", "year", "ordinal", "start", "end", "place", "source"))
        {
            var year = edition.Required("year");
            var entry = new EditionEntry(edition.Number("year", FirstYear, LastYear) ?? 0, edition.Number("ordinal", 1, 999),
                edition.Day("start"), edition.Day("end"), edition.Text("place"), edition.Address("source"));
            if (entry.Start > entry.End)
                yaml.Refuse(edition.Line("end"), $"the edition of {year} ends before it starts");
            taken.Take(year, edition.Line("year"), "the year");
            entries.Add(entry);
        }

        return entries;
    }

    private static List<SpeakerEntry> Speakers(YamlFile yaml, YamlFields root)
    {
        var entries = new List<SpeakerEntry>();
        var taken = new UniqueNames(yaml);
        foreach (var speaker in root.Records("speakers", "a speaker", "name", "kind", "aliases", "merge"))
        {
            var kind = speaker.Required("kind") is "" ? null : speaker.Text("kind", k => k is "person" or "body", "person, body");
            var entry = new SpeakerEntry(speaker.Required("name"), kind == "person" ? SpeakerKind.Person : SpeakerKind.Body,
                speaker.Texts("aliases"))
            {
                Merged = speaker.Texts("merge"),
            };
            // One speaker may list forms that fold alike (Chehade, Chehadé); two speakers may not share one.
            foreach (var name in entry.Names.DistinctBy(NameFolding.Fold))
                taken.Take(NameFolding.Fold(name),
                    speaker.Line(name == entry.Name ? "name" : entry.Aliases.Contains(name) ? "aliases" : "merge"),
                    $"the name '{name}' of the speaker", entry.Name);
            entries.Add(entry);
        }

        return entries;
    }

    private static List<TopicEntry> Topics(YamlFile yaml, YamlFields root)
    {
        var entries = new List<TopicEntry>();
        var taken = new UniqueNames(yaml);
        foreach (var topic in root.Records("topics", "a topic", "slug", "name", "wordings"))
        {
            topic.Required("slug");
            var slug = topic.Text("slug", s => s == Slug.Of(s), "small letters, digits and single hyphens, such as cyber-sovereignty");
            var entry = new TopicEntry(slug ?? "", topic.Required("name"), topic.Texts("wordings"));
            taken.Take(entry.Slug, topic.Line("slug"), "the slug");
            if (entry.Wordings.Count == 0)
                yaml.Refuse(topic.Node, $"the topic '{entry.Name}' needs at least one line under 'wordings'");
            entries.Add(entry);
        }

        return entries;
    }

    private static List<OutletEntry> Outlets(YamlFile yaml, YamlFields root)
    {
        var entries = new List<OutletEntry>();
        var taken = new UniqueNames(yaml);
        foreach (var outlet in root.Records("outlets", "an outlet", "name", "sections", "furniture"))
        {
            var furniture = outlet.Texts("furniture");
            if (furniture.Any(f => f.Trim('*', ' ').Length == 0))
                yaml.Refuse(outlet.Line("furniture"),
                    "'furniture' holds a '*' alone, which stands for every line; allowed: a line, or its beginning and *");
            entries.Add(new(outlet.Required("name"), outlet.Texts("sections"), furniture));
            taken.Take(entries[^1].Name, outlet.Line("name"), "the outlet");
        }

        return entries;
    }
}
