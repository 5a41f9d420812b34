namespace WuzhenArchive.Benchmarks;

/// <summary>Also tells what is read in a second, and allocated, for each byte of text.</summary>
internal sealed class ReadingConfig : MedianConfig
{
    public ReadingConfig() => AddColumn(
        new PerByteColumn("MB/s", "Megabytes of UTF-8 text in a second, by the median",
            (bytes, report) => bytes * 1000 / report.ResultStatistics!.Median),
        new PerByteColumn("Alloc/B", "Bytes allocated for each byte of UTF-8 text",
            (bytes, report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value / (double)bytes));
}
