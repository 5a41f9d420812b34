namespace WuzhenArchive.Text;

/// <summary>What a piece of an article's text is for. Furniture of the site is marked as boilerplate, never deleted.</summary>
public enum RegionKind
{
    Boilerplate,
    Title,
    Byline,
    Dateline,
    Caption,
    Heading,
    Paragraph,
    Blockquote,

    /// <summary>The lines between title and article that say in short what it is about.</summary>
    Standfirst,
}
