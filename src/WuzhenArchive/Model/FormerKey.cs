namespace WuzhenArchive.Model;

/// <summary>
/// The key of an article whose file has changed since, or of a statement or passage that stood in it. No source can give it again, so it is
/// kept when everything else is made anew.
/// </summary>
public sealed class FormerKey
{
    public int Id { get; set; }

    public required string Key { get; set; }

    /// <summary>The key the article had; of the article itself the same as <see cref="Key"/>.</summary>
    public required string ArticleKey { get; set; }

    /// <summary>The name of the file, by which the article is still known.</summary>
    public required string File { get; set; }

    /// <summary>What the statement or passage said, by which it is found again in the newer version; null for the article itself.</summary>
    public string? Words { get; set; }
}
