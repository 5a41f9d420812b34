namespace WuzhenArchive.Reading.Regions;

/// <summary>What a line above the article can be.</summary>
internal enum HeadLine
{
    /// <summary>Words that may be a title or a standfirst.</summary>
    Words,

    /// <summary>A part of the paper, the way to it, a label, a button.</summary>
    Site,

    /// <summary>A point of a standfirst.</summary>
    Bullet,
    Byline,
    Date,

    /// <summary>A date that can be read in two ways.</summary>
    UnclearDate,

    /// <summary>"Published", "Last updated": the date is on the next line.</summary>
    DateLabel,

    /// <summary>Who published or edited it: "Source: Lakewire".</summary>
    Credit,
    Caption,

    /// <summary>A sentence or more.</summary>
    Prose,
}
