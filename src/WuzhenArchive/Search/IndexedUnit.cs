using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>What can be a hit, while it is laid out for the index.</summary>
internal sealed class IndexedUnit
{
    private HashSet<int>? rest;

    /// <summary>The place among the article's units.</summary>
    public required int Place { get; init; }

    public required SearchUnit Unit { get; init; }

    public required SearchVoice Voice { get; set; }

    /// <summary>Indices into the article's tokens, rising. A hole parts two words as far as phrases go.</summary>
    public required List<int> Tokens { get; set; }

    /// <summary>The region of the text it stands in; null for a title that the text does not hold.</summary>
    public required Span? Region { get; init; }

    public string? Key { get; init; }

    public int? Paragraph { get; init; }

    public int? SpeakerId { get; init; }

    public required Setting Setting { get; init; }

    /// <summary>As printed.</summary>
    public string? Cue { get; init; }

    /// <summary>The unit it is a part of. It gives way to its parts where they are found themselves.</summary>
    public IndexedUnit? Outer { get; init; }

    public bool HasParts => rest is not null;

    /// <summary>What it says outside its parts, a hit of its own; empty where it has none.</summary>
    public IReadOnlyCollection<int> Rest => rest ?? [];

    /// <summary>The words that stand in none of its parts.</summary>
    public IReadOnlyCollection<int> Own => rest is null ? Tokens : rest;

    /// <summary>The topics of which it holds a whole wording, rising.</summary>
    public List<int> Topics { get; } = [];

    public List<int> RestTopics { get; } = [];

    public bool Holds(int token) => Tokens.BinarySearch(token) >= 0;

    /// <summary>Takes the words of a part: a quotation may run on in the next paragraph.</summary>
    public void TakePart(IndexedUnit part)
    {
        (rest ??= [.. Tokens]).ExceptWith(part.Tokens);
        if (part.Tokens.TrueForAll(Holds))
            return;
        Tokens = [.. Tokens.Union(part.Tokens).Order()];
        Outer?.TakePart(this);
    }
}
