using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Reading.Formats;

namespace WuzhenArchive.Exchange;

/// <summary>What became of a source: <see cref="ReadSource"/> or <see cref="RefusedSource"/>.</summary>
public abstract record SourceReading(SourceBytes Source);

public sealed record ReadSource(SourceBytes Source, Decoded Decoded, Sidecar? Sidecar, ArticleReading Reading) : SourceReading(Source);

/// <param name="Why">The rest of a sentence that begins with the file's name, or a line that names the sidecar's.</param>
public sealed record RefusedSource(SourceBytes Source, string Why) : SourceReading(Source);
