namespace WuzhenArchive.Reading.Regions;

/// <summary>What a line looks like on its own, before the lines around it are asked.</summary>
internal enum LineKind
{
    /// <summary>A sentence or more of running text.</summary>
    Prose,

    /// <summary>Too short to be sure of, but closed like a sentence.</summary>
    Remark,

    /// <summary>Ends in a colon, a comma or a semicolon, and so leads on.</summary>
    Lead,

    /// <summary>Short, with a number, a comma or a dash in it: a fixture, an item of a list.</summary>
    Entry,

    /// <summary>A few words that end in nothing: a heading, a link, a label.</summary>
    Label,

    /// <summary>No word at all.</summary>
    Blank,

    /// <summary>A date or a clock, alone.</summary>
    Date,

    /// <summary>Says who made or owns a picture.</summary>
    Credit,

    /// <summary>A button, a notice, a link of the site.</summary>
    Button,

    /// <summary>What a page prints after an article: "Related stories", "Leave a reply".</summary>
    Ending,

    /// <summary>Repeats the name of the page.</summary>
    Headline,

    /// <summary>The form of the source says that it is no part of the article.</summary>
    Outside,
}
