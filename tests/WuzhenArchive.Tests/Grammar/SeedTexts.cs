using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests.Grammar;

/// <summary>The texts of the articles that the archive begins with.</summary>
internal static class SeedTexts
{
    public static IReadOnlyList<string> All { get; } = [.. Seeds.Files.Select(f => File.ReadAllText(Path.Combine(Seeds.Folder, f)))];
}
