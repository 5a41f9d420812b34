using BenchmarkDotNet.Attributes;
using WuzhenArchive.Store;

namespace WuzhenArchive.Benchmarks;

/// <summary>How long articles take from their files to a published archive, on all cores. The figures are of one article.</summary>
[Config(typeof(MedianConfig))]
public class ImportBenchmarks : IDisposable
{
    private InventedFolder invented = null!;
    private ArchiveFolder? imported;

    [GlobalSetup]
    public void Invent() => invented = new();

    [Benchmark(OperationsPerInvoke = InventedFolder.Count)]
    public void Import() => imported = invented.Import();

    [IterationCleanup]
    public void Delete() => InventedFolder.Delete(imported!);

    [GlobalCleanup]
    public void Dispose()
    {
        invented.Dispose();
        GC.SuppressFinalize(this);
    }
}
