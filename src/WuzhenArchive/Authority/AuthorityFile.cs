using WuzhenArchive.Text;

namespace WuzhenArchive.Authority;

/// <summary>What archive.yaml states: the things no rule should guess, each kept by a curator.</summary>
public sealed record AuthorityFile
{
    public static AuthorityFile Empty { get; } = new() { Series = new("", []) };

    public required SeriesEntry Series { get; init; }

    public IReadOnlyList<EditionEntry> Editions { get; init; } = [];

    public IReadOnlyList<SpeakerEntry> Speakers { get; init; } = [];

    public IReadOnlyList<TopicEntry> Topics { get; init; } = [];

    public IReadOnlyList<OutletEntry> Outlets { get; init; } = [];
}

/// <summary>The recurring event. Names are all the ways articles print it, without ordinal and year.</summary>
public sealed record SeriesEntry(string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>What headings call it; null: its name.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the archive about it is called; null: made of its name.</summary>
    public string? Archive { get; init; }
}

/// <param name="End">The last day, inclusive.</param>
/// <param name="Source">The public page that states the dates.</param>
public sealed record EditionEntry(int Year, int? Ordinal, DateOnly? Start, DateOnly? End, string? Place, string? Source);

/// <param name="Aliases">Other ways the name is printed, including short forms ("advisory committee").</param>
public sealed record SpeakerEntry(string Name, SpeakerKind Kind, IReadOnlyList<string> Aliases)
{
    /// <summary>Names that stood in the archive as speakers of their own and are this one; their addresses lead here.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    public IEnumerable<string> Names => [Name, .. Aliases, .. Merged];
}

/// <param name="Wordings">Printed forms; hyphens, case, accents and a plural s are folded when they are sought.</param>
public sealed record TopicEntry(string Slug, string Name, IReadOnlyList<string> Wordings);

/// <param name="Sections">Names of the outlet's blogs or columns, as they stand on a line of their own.</param>
/// <param name="Furniture">Lines that the outlet's pages carry around an article; a line that ends in * is a beginning.</param>
public sealed record OutletEntry(string Name, IReadOnlyList<string> Sections, IReadOnlyList<string> Furniture);
