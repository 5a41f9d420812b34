namespace WuzhenArchive.Authority;

/// <summary>
/// What a curator states about one article because the article does not, and corrects the reader: the file beside it, with the ending yaml.
/// </summary>
/// <param name="Published">ISO 8601, reduced where less is known.</param>
/// <param name="Year">The conference the article is about, where its text does not tell.</param>
public sealed record Sidecar(
    string? Title, IReadOnlyList<string>? Authors, string? Published, string? Publisher, string? Section, Uri? Address, int? Year)
{
    /// <summary>What is said against the reader: statements first, then passages, then additions, each in the order of the file.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}
