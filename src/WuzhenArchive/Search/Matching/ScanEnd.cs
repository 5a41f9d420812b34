namespace WuzhenArchive.Search.Matching;

/// <summary>Why no more articles are looked at.</summary>
internal enum ScanEnd
{
    All,

    /// <summary>There are more than enough hits.</summary>
    Enough,

    TimeUp,
}
