using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace WuzhenArchive.Benchmarks;

/// <summary>One thread, garbage collection included; medians, for a machine that others use too.</summary>
internal sealed class ReadingConfig : ManualConfig
{
    public ReadingConfig()
    {
        AddJob(Job.Default.WithGcConcurrent(false).WithWarmupCount(6).WithIterationCount(15));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            StatisticColumn.Min,
            StatisticColumn.Median,
            new PerByteColumn("MB/s", "Megabytes of UTF-8 text in a second, by the median", (bytes, report) => bytes * 1000 / report.ResultStatistics!.Median),
            new PerByteColumn("Alloc/B", "Bytes allocated for each byte of UTF-8 text", (bytes, report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value / (double)bytes));
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
        WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
    }
}
