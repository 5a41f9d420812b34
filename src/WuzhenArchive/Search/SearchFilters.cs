using System.Globalization;

namespace WuzhenArchive.Search;

/// <summary>What a page narrows a question by, beside the words in the box.</summary>
/// <param name="Speaker">A speaker's address name.</param>
public sealed record SearchFilters(int? Year = null, string? Speaker = null, SearchKind? Kind = null)
{
    public static SearchFilters None { get; } = new();

    public bool IsEmpty => this == None;

    /// <summary>Reads the parts of an address; a value that is none is no filter.</summary>
    public static SearchFilters Parse(string? year, string? speaker, string? kind) => new(
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        speaker is { Length: > 0 and <= 200 } && IndexText.Words(speaker).Count > 0 ? speaker : null,
        SearchKind.Named(kind ?? ""));

    internal IEnumerable<(QueryNode Node, SearchFilters Without)> Parts()
    {
        if (Year is { } year)
            yield return (new YearIs(year, year), this with { Year = null });
        if (Speaker is { } speaker)
            yield return (new SpeakerIs(speaker), this with { Speaker = null });
        if (Kind is { } kind)
            yield return (new KindIs(kind), this with { Kind = null });
    }
}
