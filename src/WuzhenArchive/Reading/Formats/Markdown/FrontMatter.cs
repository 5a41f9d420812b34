using System.Text;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Results;
using YamlDotNet.RepresentationModel;

namespace WuzhenArchive.Reading.Formats.Markdown;

/// <summary>What stands between two lines of three hyphens at the head of a note: title, author or authors, date, publisher, url, section.</summary>
/// <param name="Problems">One sentence for each thing that could not be understood; the rest is believed all the same.</param>
internal sealed record FrontMatter(MastheadReading Masthead, Uri? Address, IReadOnlyList<string> Problems)
{
    private const string Fence = "---";

    private static readonly FrontMatter None = new(new(null, null, [], null, null, null), null, []);

    public static (FrontMatter Front, string Body) Cut(string text)
    {
        // Blank lines above the first fence are easily left behind.
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (Line(text, start) is not { Trimmed: Fence } first)
        {
            return (None, text);
        }
        for (var line = Line(text, first.Next); line.Next > line.Start; line = Line(text, line.Next))
        {
            if (line.Trimmed is Fence or "...")
            {
                return (Read(text[first.Next..line.Start]), text[line.Next..]);
            }
        }
        return (None, text);
    }

    private static (int Start, int Next, string Trimmed) Line(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        var next = end < 0 ? text.Length : end + 1;
        return (start, next, next - start > 20 ? "" : text[start..next].TrimEnd());
    }

    private static FrontMatter Read(string yaml)
    {
        var file = new YamlFile("front matter");
        var problems = new List<string>();
        if (file.Root(Encoding.UTF8.GetBytes(yaml)) is not { } root)
        {
            (root, var quoted) = PlainFields.Of(yaml);
            problems.AddRange(file.Problems.Select(p => quoted is null ? p : $"{p}; put the value in quotation marks: {quoted}"));
        }
        var published = Text("date") is { } date ? StatedDate.Iso(date) : null;
        if (Text("date") is { } given && published is null)
        {
            problems.Add($"'{given}' is no date of publication; allowed: 2015-12-16, 2015-12 or 2015.");
        }
        Uri? address = null;
        if (Text("url") is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out address) && address.Scheme is "https" or "http"))
        {
            problems.Add($"'{url}' is no web address; allowed: https://… or http://….");
            address = null;
        }
        var authors = StatedNames.Of(Texts("authors").Concat(Texts("author")), [Text("publisher")]);
        var updated = Texts("updated").Concat(Texts("lastmod")).Concat(Texts("modified")).Select(StatedDate.Iso).FirstOrDefault();
        return new(new(Text("title"), null, authors, published, Text("publisher"), Text("section")) { Updated = updated }, address, problems);

        string? Text(string key) => Texts(key).FirstOrDefault();

        IEnumerable<string> Texts(string key) =>
            root.Children.Where(f => f.Key is YamlScalarNode { Value: { } name } && name.Equals(key, StringComparison.OrdinalIgnoreCase)).SelectMany(f => Scalars(f.Value));
    }

    private static IEnumerable<string> Scalars(YamlNode node) => node switch
    {
        YamlSequenceNode many => many.Where(n => n is YamlScalarNode or YamlMappingNode).SelectMany(Scalars),
        // authors: [{name: Ann Lee, email: …}]
        YamlMappingNode one => one.Children.Where(f => f.Key is YamlScalarNode { Value: "name" or "Name" } && f.Value is YamlScalarNode).SelectMany(f => Scalars(f.Value)),
        YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) && text is not ("~" or "null") => [text.Trim()],
        _ => [],
    };
}
