namespace WuzhenArchive.Reference;

/// <summary>One row.</summary>
/// <param name="Text">All of it, the title too; paragraphs are parted by empty lines.</param>
public sealed record Article(long Id, string Title, string Text);
