namespace WuzhenArchive.Text;

/// <summary>What the text tells of where and when words were said.</summary>
public enum OccasionKind
{
    /// <summary>At a conference of the series, because the text says so: "told the conference", "in his opening speech".</summary>
    Stated,

    /// <summary>At a conference of the series, because the words run on inside the report of a speech made there.</summary>
    Context,

    /// <summary>At another event, before or after the conference, in print or on a web page.</summary>
    Elsewhere,

    /// <summary>The text does not tell.</summary>
    Untold,
}
