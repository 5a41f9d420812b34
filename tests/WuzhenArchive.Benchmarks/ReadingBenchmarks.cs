using BenchmarkDotNet.Attributes;
using WuzhenArchive.Reading;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Benchmarks;

/// <summary>
/// How fast articles are read on one core. The machine's mood is told by a plain pass of the tokenizer over the same text: the ratio
/// to it is worth comparing between machines, the megabytes are not.
/// </summary>
[Config(typeof(ReadingConfig))]
public class ReadingBenchmarks
{
    private readonly ArticleReader reader = new(Authorities.Delivered);

    [ParamsSource(nameof(Samples))]
    public Sample Sample { get; set; } = new("none", []);

    public static IEnumerable<Sample> Samples =>
    [
        new("200 news articles", [.. Enumerable.Range(1, 200).Select(seed => new News(seed).Article(5_000))]),
        new("200 articles on conferences", [.. Enumerable.Range(1, 200).Select(seed => new ConferenceNews(seed, Authorities.Delivered).Article(5_000))]),
        new("one long article", [new News(2016).Article(2_000_000)]),
        new("the two seeds", [.. Directory.EnumerateFiles(Sample.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]),
    ];

    [Benchmark(Baseline = true)]
    public int Tokenize() => Sample.Texts.Sum(text => Tokenizer.Cut(text, new Span(0, text.Length)).Count);

    [Benchmark]
    public int Read() => Sample.Texts.Sum(text => reader.Read(text).Statements.Count);
}
