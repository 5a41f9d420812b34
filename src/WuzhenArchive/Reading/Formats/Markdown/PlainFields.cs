using YamlDotNet.RepresentationModel;

namespace WuzhenArchive.Reading.Formats.Markdown;

/// <summary>Reads front matter that is no YAML line by line, as its writer meant it: what stands behind the first colon is the value.</summary>
internal static class PlainFields
{
    private const int MostLines = 1000;

    /// <returns>The fields that could be read, and the first line that needs quotation marks, with them; null when none does.</returns>
    public static (YamlMappingNode Fields, string? Quoted) Of(string yaml)
    {
        var (fields, quoted) = (new Dictionary<string, YamlNode>(StringComparer.OrdinalIgnoreCase), (string?)null);
        YamlSequenceNode? list = null;
        foreach (var line in yaml.Split('\n').Take(MostLines).Select(l => l.TrimEnd()))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.TrimStart() is ['-', ' ', .. var entry])
            {
                list?.Add(Unquoted(entry));
            }
            else if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#')
            {
                var (key, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
                list = value.Length == 0 ? [] : null;
                quoted ??= NeedsQuotes(value) ? $"{key}: \"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : null;
                fields.TryAdd(key, list ?? Value(value));
            }
        }
        return (new YamlMappingNode(fields.Select(f => KeyValuePair.Create((YamlNode)new YamlScalarNode(f.Key), f.Value))), quoted);
    }

    private static YamlNode Value(string value) => value switch
    {
        ['[', .. var entries, ']'] => new YamlSequenceNode(entries.Split(',').Select(e => new YamlScalarNode(Unquoted(e)))),
        ['[', ..] or ['{', ..] => new YamlScalarNode(""),
        _ => new YamlScalarNode(Unquoted(value)),
    };

    // "Governance: The Diff" reads as a field in a field; some signs mean something at the beginning.
    private static bool NeedsQuotes(string value) =>
        value.Length > 1 && value[0] is not ('"' or '\'' or '[' or '{')
        && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') || value.Contains(" #", StringComparison.Ordinal) || value[0] is '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>');

    private static string Unquoted(string value) => value.Trim() is [('"' or '\'') and var mark, .. var inner, var last] && mark == last ? inner : value.Trim();
}
