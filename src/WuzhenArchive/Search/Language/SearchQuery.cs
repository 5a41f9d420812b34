using System.Text;

namespace WuzhenArchive.Search.Language;

/// <summary>A question to the archive, read from what was typed. Any input at all can be read.</summary>
public sealed record SearchQuery
{
    private SearchQuery()
    {
    }

    /// <summary>What was typed, without control characters, cut at <see cref="QueryBounds.Length"/>.</summary>
    public required string Typed { get; init; }

    /// <summary>A hit must have all of them.</summary>
    public required IReadOnlyList<QueryTerm> Terms { get; init; }

    /// <summary>What was taken otherwise than written, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>The question in plain words, without capital and full stop; empty for an empty question.</summary>
    public string Understood => new QueryWords().Of([.. Terms.Select(t => t.Node)]);

    public static SearchQuery Parse(string? typed)
    {
        var clean = Clean(typed ?? "");
        var tooLong = clean.Length > QueryBounds.Length;
        if (tooLong)
            clean = clean[..(char.IsHighSurrogate(clean[QueryBounds.Length - 1]) ? QueryBounds.Length - 1 : QueryBounds.Length)];
        var reader = new QueryReader(clean);
        var terms = reader.Read();
        return new()
        {
            Typed = clean,
            Terms = terms,
            Notes = tooLong ? [$"The question was cut after {QueryBounds.Length} characters.", .. reader.Notes] : reader.Notes,
        };
    }

    /// <summary>The question without one of its terms.</summary>
    public SearchQuery Without(QueryTerm term) => Only(Terms.Where(t => !ReferenceEquals(t, term)));

    /// <summary>The question with some of its terms alone.</summary>
    internal static SearchQuery Only(IEnumerable<QueryTerm> terms) => Parse(string.Join(' ', terms.Select(t => t.Written)));

    // A control character or half a surrogate pair is in no word, and must reach neither an engine nor a page.
    private static string Clean(string typed)
    {
        var clean = new StringBuilder(Math.Min(typed.Length, QueryBounds.Length + 1));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (clean.Length > QueryBounds.Length)
                break;
            clean.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }
        return clean.ToString().Trim();
    }
}
