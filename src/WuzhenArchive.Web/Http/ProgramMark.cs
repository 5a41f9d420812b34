using System.Security.Cryptography;
using System.Text;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Http;

/// <summary>What stands for this program: its code, the files it shows, and the settings that pages print.</summary>
internal static class ProgramMark
{
    private static readonly string[] Folders = ["docs", "wwwroot"];
    private static readonly string[] Settings = ["PathBase", "PublicAddress"];

    public static string Of(IConfiguration settings, string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in new[] { typeof(ProgramMark).Assembly, typeof(ArchiveDb).Assembly })
            hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var name in Settings)
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {settings[name]}\n"));
        foreach (var file in Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, file) + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
