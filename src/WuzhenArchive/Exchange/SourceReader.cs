using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>The way of a source: decoded, its sidecar loaded, read. Thread-safe.</summary>
public sealed class SourceReader(AuthorityFile authority)
{
    private const int BatchSize = 128;

    private readonly ArticleReader reader = new(authority);

    public SourceReading Read(SourceBytes source) => SourceDecoder.Decode(source.File, source.Bytes) switch
    {
        Decoded decoded => Read(source, decoded),
        Refused refused => new RefusedSource(source, refused.Why),
        var other => throw new InvalidOperationException($"no such decoding: {other}"),
    };

    /// <summary>
    /// Reads many on all processors, in their order: a batch while the one before is taken, so that who writes and who reads do not wait
    /// for each other, and memory does not grow with the archive.
    /// </summary>
    public IEnumerable<SourceReading> ReadAll(IEnumerable<SourceBytes> sources, CancellationToken cancel = default)
    {
        Task<List<SourceReading>>? before = null;
        foreach (var batch in sources.Chunk(BatchSize))
        {
            var next = ReadAsync(batch, cancel);
            foreach (var reading in Ended(before, cancel))
                yield return reading;
            before = next;
        }
        foreach (var reading in Ended(before, cancel))
            yield return reading;
    }

    private Task<List<SourceReading>> ReadAsync(SourceBytes[] batch, CancellationToken cancel) =>
        Task.Run(() => batch.AsParallel().AsOrdered().WithCancellation(cancel).Select(Read).ToList(), cancel);

    // An article of megabytes takes a while to read; who stops the run does not wait for it.
    private static List<SourceReading> Ended(Task<List<SourceReading>>? batch, CancellationToken cancel) =>
        batch is null ? [] : batch.WaitAsync(cancel).GetAwaiter().GetResult();

    private SourceReading Read(SourceBytes source, Decoded decoded)
    {
        var sidecar = source.Sidecar is { } bytes ? SidecarLoader.Load(SidecarLoader.FileName(source.File), bytes) : null;
        if (sidecar is { Problems: { Count: > 0 } problems })
            return new RefusedSource(source, "has a sidecar with problems: " + string.Join("; ", problems));
        var reading = reader.Read(decoded.Text, sidecar?.Value, decoded.Shape);
        return new ReadSource(source, decoded, sidecar?.Value, reading with { Findings = [.. decoded.Findings, .. reading.Findings] });
    }
}
