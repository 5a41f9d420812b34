namespace WuzhenArchive.Model;

/// <summary>A summary of a list: the next so many of its rows, in the order in which the list shows them.</summary>
public sealed class ListStretch
{
    public ListKind List { get; set; }

    /// <summary>
    /// Of articles and statements the id of their conference, empty for those at none; of findings their kind, empty for all of them; of
    /// speakers empty.
    /// </summary>
    public required string Part { get; set; }

    /// <summary>Its place among the stretches of the part, from 0.</summary>
    public int Number { get; set; }

    /// <summary>The ids of the rows, four bytes each, the lowest first.</summary>
    public required byte[] Ids { get; set; }
}

/// <summary>A list that is shown page by page.</summary>
public enum ListKind
{
    Articles,
    Statements,
    Findings,
    Speakers,
}
