namespace WuzhenArchive.Search.Index;

/// <summary>What the search shows of an article.</summary>
internal sealed record ArticleText(string Key, string Slug, string? Title, string File, string Text);
