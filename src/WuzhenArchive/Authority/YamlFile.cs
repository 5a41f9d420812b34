using System.Text;
using WuzhenArchive.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace WuzhenArchive.Authority;

/// <summary>A YAML file under examination: its root, and the problems met so far with their lines.</summary>
internal sealed class YamlFile(string name)
{
    private const int DeepestNesting = 20;
    private const int MostBytes = 1024 * 1024;

    private readonly List<(long Line, string Message)> problems = [];

    /// <summary>The bytes of a file, or as many of them as show that it is too large.</summary>
    public static byte[] ReadBytes(string path)
    {
        if (Links.IsToNothing(path))
            throw new FileNotFoundException($"{path}: is a link to nothing");
        if (Links.Length(path) == 0)
            return [];
        using var file = File.OpenRead(path);
        var bytes = new byte[MostBytes + 1];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    public IReadOnlyList<string> Problems =>
        [.. problems.OrderBy(p => p.Line).Select(p => $"{name}:{p.Line}: {p.Message.ReplaceLineEndings(" ")}")];

    /// <summary>The file and line of a node: "a.yaml:7".</summary>
    public string Place(YamlNode at) => $"{name}:{at.Start.Line}";

    public void Refuse(YamlNode at, string message) => problems.Add((at.Start.Line, message));

    public void Refuse(long line, string message) => problems.Add((line, message));

    /// <summary>The mapping the file consists of; null, and a problem, when it is anything else.</summary>
    public YamlMappingNode? Root(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            return Refused(1, "is larger than 1 MB; allowed: at most 1 MB");
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
                return Refused(1 + text.AsSpan(0, nul).Count('\n'), "holds a NUL character; allowed: text");
            RefuseWhatTheParserCannotTake(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents switch
            {
                [] => new YamlMappingNode(),
                [{ RootNode: YamlMappingNode root }] => root,
                [_, var second, ..] => Refused(second.RootNode.Start.Line, "a second document begins; one is allowed"),
                [var other] => Refused(other.RootNode.Start.Line, "expected 'key: value' lines at the top"),
            };
        }
        catch (DecoderFallbackException)
        {
            return Refused(1, "is not UTF-8; save it as UTF-8");
        }
        catch (YamlException e)
        {
            return Refused(e.Start.Line, $"is not YAML: {(e.InnerException ?? e).Message}");
        }
    }

    private static void RefuseWhatTheParserCannotTake(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            RefuseDeepNesting(parser);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The parser stumbles over some signs, such as a NUL, without saying where; the last it understood is near.
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "the text that follows cannot be understood");
        }
    }

    // The node tree is built by recursion, which a file of a million brackets would overflow.
    private static void RefuseDeepNesting(Parser parser)
    {
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
                throw new YamlException(parser.Current.Start, parser.Current.End, $"nested deeper than {DeepestNesting}");
        }
    }

    private YamlMappingNode? Refused(long line, string message)
    {
        Refuse(line, message);
        return null;
    }
}
