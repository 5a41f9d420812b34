using BenchmarkDotNet.Running;

namespace WuzhenArchive.Benchmarks;

/// <summary>Runs all benchmarks, or those chosen with <c>--filter *Reading*</c>.</summary>
internal static class Start
{
    private static void Main(string[] args) =>
        BenchmarkSwitcher.FromAssembly(typeof(Start).Assembly).Run(args is [] ? ["--filter", "*"] : args);
}
