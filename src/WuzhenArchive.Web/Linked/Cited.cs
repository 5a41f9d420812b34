using System.Text.Json.Nodes;
using WuzhenArchive.Citing;

namespace WuzhenArchive.Web.Linked;

/// <summary>What a page is cited as: the same for the page's box, its head and its downloads.</summary>
/// <param name="Path">The address below the door.</param>
/// <param name="Works">The works of the list; of a comparison, those set side by side and, last, the comparison itself.</param>
/// <param name="Place">The place in the one work; null when works are cited whole.</param>
/// <param name="Annotation">The place as a Web Annotation; of an article, all its places, which only who asks for them should wait
/// for.</param>
/// <param name="LinkedData">What the page is about, in the words of schema.org.</param>
internal sealed record Cited(string Path, IReadOnlyList<CitedWork> Works, CitedPlace? Place, Func<JsonObject> Annotation,
    JsonObject LinkedData)
{
    private const int MostMentioned = 4;

    /// <summary>For the formats that keep references: they say who speaks, and where.</summary>
    public required IReadOnlyList<CitedWork> References { get; init; }

    /// <summary>The words that are cited, introduced by how they reach the reader; null when works are cited whole.</summary>
    public string? Words { get; init; }

    /// <summary>The end of the article's address that marks the words there; null when works are cited whole.</summary>
    public string? Fragment { get; init; }

    /// <summary>The one work's path below the door; null for a comparison.</summary>
    public string? WorkPath { get; init; }

    /// <summary>How many articles of a comparison are not among the works, being too many to be cited together.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is named in the address behind the ending: "?topic=…".</summary>
    public string Query { get; init; } = "";

    // What sets many side by side is mentioned alone; its list names them.
    public CitationText Mention(CitationStyle style) =>
        Works is [var one] ? style.Mention(one, Place) : style.Mention(Works.Count > MostMentioned ? Works.TakeLast(1) : Works);

    /// <summary>The entries in the order of a list of works.</summary>
    public IEnumerable<CitationText> Entries(CitationStyle style) =>
        Works.Select(style.Entry).OrderBy(e => e.ToString().TrimStart('“', '‘'), StringComparer.InvariantCultureIgnoreCase);

    public string Address(CitationFormat format) => Path + format.Ending + Query;
}
