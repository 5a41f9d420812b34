using BenchmarkDotNet.Running;
using WuzhenArchive.Benchmarks;

BenchmarkRunner.Run<ReadingBenchmarks>(args: args);
