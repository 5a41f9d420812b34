using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace WuzhenArchive.Authority;

/// <summary>The keys of one YAML mapping, each read as the type it should have; what is wrong becomes a problem with its line.</summary>
internal sealed class YamlFields
{
    private readonly YamlFile file;
    private readonly string what;
    private readonly Dictionary<string, YamlNode> values = [];

    /// <param name="what">What the mapping describes, with its article: "a speaker".</param>
    public YamlFields(YamlFile file, YamlMappingNode node, string what, params string[] allowed)
    {
        (this.file, this.what, Node) = (file, what, node);
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (!allowed.Contains(name))
                file.Refuse(key, $"unknown key '{name}' in {what}; allowed: {string.Join(", ", allowed)}");
            else if (!IsEmpty(value))
                values[name] = value;
        }
    }

    public YamlMappingNode Node { get; }

    public long Line(string key) => (values.TryGetValue(key, out var node) ? node : Node).Start.Line;

    /// <summary>A text that must be there; empty, and a problem, when it is missing.</summary>
    public string Required(string key, int most = int.MaxValue)
    {
        if (!values.ContainsKey(key))
            file.Refuse(Node, $"{what} needs '{key}'");
        return Text(key, most) ?? "";
    }

    /// <param name="most">The characters it may have.</param>
    public string? Text(string key, int most = int.MaxValue) => values.TryGetValue(key, out var node) ? Scalar(node, key, most) : null;

    public IReadOnlyList<string> Texts(string key, int most = int.MaxValue) =>
        [.. Sequence(key, "texts, each on a line that begins with '- '").Select(n => Scalar(n, key, most)).OfType<string>()];

    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        file.Refuse(values[key], $"'{key}' is '{text}'; allowed: a number from {least} to {most}");
        return null;
    }

    public DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (IsoDate.Day(text) is { } day)
            return day;
        file.Refuse(values[key], $"'{key}' is '{text}'; allowed: a day such as 2015-12-16");
        return null;
    }

    /// <summary>A text that <paramref name="fits"/>, or a problem naming what is allowed.</summary>
    public string? Text(string key, Func<string, bool> fits, string allowed, int most = int.MaxValue)
    {
        if (Text(key, most) is not { } text)
            return null;
        if (fits(text))
            return text;
        file.Refuse(values[key], $"'{key}' is '{text}'; allowed: {allowed}");
        return null;
    }

    /// <summary>One of the words of an enumeration, in small letters.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(w => w.ToString().ToLowerInvariant());
        return Text(key, words.ContainsKey, string.Join(", ", words.Keys)) is { } word ? words[word] : null;
    }

    public string? Address(string key, int most = int.MaxValue) =>
        Text(key, IsWebAddress, "an address that begins with https:// or http://", most);

    /// <summary>The mapping under a key.</summary>
    public YamlFields? Record(string key, string record, params string[] allowed) =>
        values.TryGetValue(key, out var node) ? AsRecord(node, record, allowed) : null;

    /// <summary>The mappings of the list under a key.</summary>
    public IReadOnlyList<YamlFields> Records(string key, string record, params string[] allowed) =>
        [.. Sequence(key, "entries, each beginning with '- '").Select(n => AsRecord(n, record, allowed)).OfType<YamlFields>()];

    private YamlFields? AsRecord(YamlNode node, string record, string[] allowed)
    {
        if (node is YamlMappingNode mapping)
            return new(file, mapping, record, allowed);
        file.Refuse(node, $"expected {record} with the keys {string.Join(", ", allowed)}");
        return null;
    }

    private YamlSequenceNode Sequence(string key, string of)
    {
        if (!values.TryGetValue(key, out var node))
            return [];
        if (node is YamlSequenceNode sequence)
            return sequence;
        file.Refuse(node, $"'{key}' must be a list of {of}");
        return [];
    }

    private string? Scalar(YamlNode node, string key, int most)
    {
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            if (text.Trim().Length <= most)
                return text.Trim();
            file.Refuse(node, $"'{key}' has {text.Trim().Length} characters; allowed: at most {most}");
            return null;
        }

        file.Refuse(node, $"'{key}' must be a text");
        return null;
    }

    private static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
