using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace WuzhenArchive.Benchmarks;

/// <summary>Garbage collection included; medians, for a machine that others use too.</summary>
internal class MedianConfig : ManualConfig
{
    public MedianConfig()
    {
        AddJob(Job.Default.WithGcConcurrent(false).WithWarmupCount(6).WithIterationCount(15));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median);
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
        WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
    }
}
