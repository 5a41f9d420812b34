using System.Text;
using WuzhenArchive.Reading;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Tests.Reading.Formats;

/// <summary>Reads invented pages and notes as the importer does: decoded by the ending of their name, then read.</summary>
internal static class Formatted
{
    private static readonly ArticleReader Reader = new(Invented.Authority);

    public static Decoding Decode(string file, string source) => SourceDecoder.Decode(file, Encoding.UTF8.GetBytes(source));

    public static ArticleReading Read(string file, string source)
    {
        var decoded = Assert.IsType<Decoded>(Decode(file, source));
        return Reader.Read(decoded.Text, null, decoded.Shape);
    }

    /// <summary>The regions, each as "kind number|text", furniture without number.</summary>
    public static string[] Regions(string file, string source)
    {
        var reading = Read(file, source);
        return [.. reading.Regions.Select(r => $"{r.Kind.ToString().ToLowerInvariant()}{(r.Number is { } n ? $" {n}" : "")}|{r.Span.Of(reading.Text)}")];
    }
}
