namespace WuzhenArchive.Search.Language;

/// <summary>What can be a hit.</summary>
public enum SearchUnit
{
    Title,
    Caption,
    Heading,
    Paragraph,
    Blockquote,
    Statement,
    Passage,
}
