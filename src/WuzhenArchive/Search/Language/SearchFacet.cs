namespace WuzhenArchive.Search.Language;

/// <summary>
/// What a list of hits can be narrowed by, in the order in which the page offers it. The lower-case name stands in addresses.
/// </summary>
public enum SearchFacet
{
    /// <summary>Of the conference.</summary>
    Year,

    /// <summary>Where it was said: at the conference, elsewhere, or not told.</summary>
    At,

    /// <summary>By address name.</summary>
    Speaker,

    /// <summary>What the hit is: a statement, a passage, a paragraph.</summary>
    Kind,

    /// <summary>How the words reach the reader: quoted, reported, the author's own.</summary>
    Mode,

    /// <summary>By address name.</summary>
    Topic,

    /// <summary>By address name.</summary>
    Article,

    /// <summary>As signed.</summary>
    Author,
}
