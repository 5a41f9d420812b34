using System.Runtime.CompilerServices;
using System.Text;

namespace WuzhenArchive.Benchmarks;

/// <summary>Articles that are read together.</summary>
public sealed record Sample(string Name, IReadOnlyList<string> Texts)
{
    public static string Seeds { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "seeds"));

    /// <summary>In UTF-8.</summary>
    public long Bytes { get; } = Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    public override string ToString() => Name;

    private static string Here([CallerFilePath] string path = "") => path;
}
