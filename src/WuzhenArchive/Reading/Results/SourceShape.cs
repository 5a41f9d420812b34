using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <summary>What the form of a source tells beyond its words: the tags of a page, the front matter of a note.</summary>
/// <param name="Blocks">In the order of the text, without overlap; every line of the text lies in one.</param>
/// <param name="Stated">What metadata say of the article; null and empty where they are silent.</param>
/// <param name="Address">Where metadata say the article was published.</param>
public sealed record SourceShape(IReadOnlyList<Block> Blocks, MastheadReading Stated, Uri? Address);

/// <summary>One line of a derived text and what the form says it is.</summary>
public readonly record struct Block(BlockRole Role, Span Span);

/// <summary>What the form of a source can say of a piece of its text.</summary>
public enum BlockRole
{
    Furniture,
    Title,
    Heading,
    Text,
    Quotation,
    Caption,
    Standfirst,
}
