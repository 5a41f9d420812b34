using WuzhenArchive.Reading.Formats.Html;
using WuzhenArchive.Reading.Formats.Markdown;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>Turns a file into the text of an article, by the ending of its name. The same bytes always give the same text.</summary>
public static class SourceDecoder
{
    private static readonly Dictionary<string, Func<byte[], Decoding>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = bytes => TextDecoder.Decode(bytes),
        [".md"] = MarkdownFormat.Decode,
        [".html"] = HtmlFormat.Decode,
        [".htm"] = HtmlFormat.Decode,
    };

    /// <summary>The endings of files that are read as articles, with their dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Formats.Keys];

    /// <param name="file">The file's name; one with another ending is read as plain text.</param>
    public static Decoding Decode(string file, byte[] bytes) =>
        (Formats.TryGetValue(Path.GetExtension(file), out var format) ? format(bytes) : TextDecoder.Decode(bytes)) is var decoding
        && decoding is Decoded decoded && SavedTwice.In(decoded.Text) is { } finding ? decoded with { Findings = [.. decoded.Findings, finding] } : decoding;

    internal static FindingReading Finding(FindingKind kind, string message) => new(kind, new Span(0, 0), message);
}
