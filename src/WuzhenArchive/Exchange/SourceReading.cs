using System.Text;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>What became of a source: <see cref="ReadSource"/> or <see cref="RefusedSource"/>.</summary>
public abstract record SourceReading(SourceBytes Source);

public sealed record ReadSource(SourceBytes Source, Decoded Decoded, Sidecar? Sidecar, ArticleReading Reading) : SourceReading(Source)
{
    public string Sha256 { get; } = ContentKey.Sha256(Source.Bytes);

    /// <summary>The year of the conference it is about; null when neither the text nor its sidecar tells.</summary>
    public int? Year => Reading.Edition?.Year ?? Sidecar?.Year;

    // Made where articles are read, on all processors, and not where they are written, on one.
    /// <summary>The bytes as the archive keeps them.</summary>
    internal byte[] PackedBytes { get; } = Packed.Of(Source.Bytes);

    /// <summary>The text as the archive keeps it; null where it is what the bytes are.</summary>
    internal byte[]? PackedText { get; } = IsAsGiven(Reading.Text, Source.Bytes) ? null : Packed.Of(Reading.Text);

    /// <summary>What it prints; null where it counts in no year.</summary>
    internal PrintedWords? Words { get; } = (Reading.Edition?.Year ?? Sidecar?.Year) is null ? null
        : PrintedWords.Of(Reading.Text, Reading.Regions.Select(r => (r.Kind, r.Span)));

    private static bool IsAsGiven(string text, byte[] bytes) =>
        Encoding.UTF8.GetByteCount(text) == bytes.Length && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes);
}

/// <param name="Why">The rest of a sentence that begins with the file's name, or a line that names the sidecar's.</param>
public sealed record RefusedSource(SourceBytes Source, string Why) : SourceReading(Source);
