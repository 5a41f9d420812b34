using BenchmarkDotNet.Attributes;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Store;

namespace WuzhenArchive.Benchmarks;

/// <summary>How long a search takes for its first page with excerpts and facets. The figures are of one question.</summary>
[Config(typeof(MedianConfig))]
public class SearchBenchmarks : IDisposable
{
    private InventedFolder invented = null!;
    private string path = "";
    private CurrentArchive archive = null!;

    [ParamsSource(nameof(Kinds))]
    public QuestionKind Kind { get; set; } = new("none", []);

    public static IEnumerable<QuestionKind> Kinds => QuestionKind.All;

    [GlobalSetup]
    public void Import()
    {
        invented = new();
        path = invented.Import().Path;
    }

    // An archive keeps its last answers: opened anew it has none.
    [IterationSetup]
    public void Open() => archive = new(new(path), TimeProvider.System);

    [Benchmark(OperationsPerInvoke = QuestionKind.Count)]
    public async Task<int> Search()
    {
        var hits = 0;
        foreach (var question in Kind.Questions)
        {
            using var reader = archive.Read();
            hits += (await new ArchiveSearch(reader).FindAsync(new(SearchQuery.Parse(question)) { WithFacets = true })).Total;
        }
        return hits;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        invented.Dispose();
        GC.SuppressFinalize(this);
    }
}
