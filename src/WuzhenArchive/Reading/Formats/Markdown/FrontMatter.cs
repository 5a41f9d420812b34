using System.Text;
using WuzhenArchive.Authority;
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
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || Line(text, 0) is not { Trimmed: Fence } first)
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
        if (file.Root(Encoding.UTF8.GetBytes(yaml)) is not { } root)
        {
            return None with { Problems = file.Problems };
        }
        var problems = new List<string>();
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
        return new(new(Text("title"), null, authors, published, Text("publisher"), Text("section")), address, problems);

        string? Text(string key) => Texts(key).FirstOrDefault();

        IEnumerable<string> Texts(string key) => root.Children.TryGetValue(new YamlScalarNode(key), out var node) ? Scalars(node) : [];
    }

    private static IEnumerable<string> Scalars(YamlNode node) => node switch
    {
        YamlSequenceNode many => many.OfType<YamlScalarNode>().SelectMany(Scalars),
        YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) && text is not ("~" or "null") => [text.Trim()],
        _ => [],
    };
}
