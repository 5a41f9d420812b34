using WuzhenArchive.Authority;

namespace WuzhenArchive.Benchmarks;

/// <summary>The delivered archive.yaml, by which invented articles name conferences.</summary>
internal static class Authorities
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(Sample.Seeds, AuthorityLoader.FileName));

    public static AuthorityFile Delivered { get; } = AuthorityLoader.Load(AuthorityLoader.FileName, Bytes).Value!;
}
