using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Index;

/// <summary>What can be a hit, while it is laid out for the index.</summary>
internal sealed class IndexedUnit
{
    private readonly List<IndexedUnit> parts = [];

    /// <summary>The place among the article's units.</summary>
    public required int Place { get; init; }

    public required SearchUnit Unit { get; init; }

    public required SearchVoice Voice { get; set; }

    /// <summary>Indices into the article's tokens, rising. A hole parts two words as far as phrases go.</summary>
    public required List<int> Tokens { get; set; }

    /// <summary>The region of the text that it is; null for a title that the text does not hold, and for parts of regions.</summary>
    public Span? Region { get; init; }

    public string? Key { get; init; }

    public int? Paragraph { get; init; }

    public int? SpeakerId { get; init; }

    public required Setting Setting { get; init; }

    /// <summary>As printed.</summary>
    public string? Cue { get; init; }

    /// <summary>The unit it is a part of. It gives way to its parts where they are found themselves.</summary>
    public IndexedUnit? Outer { get; init; }

    public bool HasParts => parts.Count > 0;

    /// <summary>What it says outside its parts, a hit of its own; empty where it has none. Set by <see cref="SettleRest"/>.</summary>
    public IReadOnlyList<int> Rest { get; private set; } = [];

    /// <summary>The words that stand in none of its parts.</summary>
    public IReadOnlyList<int> Own => HasParts ? Rest : Tokens;

    /// <summary>The topics of which it holds a whole wording, rising.</summary>
    public List<int> Topics { get; } = [];

    public List<int> RestTopics { get; } = [];

    public bool Holds(int token) => Tokens.BinarySearch(token) >= 0;

    public bool HoldsInRest(int token) => HasParts && Holds(token) && !parts.Exists(p => p.Holds(token));

    /// <summary>Takes the words of a part: a quotation may run on in the next paragraph.</summary>
    public void TakePart(IndexedUnit part)
    {
        parts.Add(part);
        if (Holds(part.Tokens[0]) && Holds(part.Tokens[^1]) && part.Tokens.TrueForAll(Holds))
            return;
        Tokens = [.. Tokens.Union(part.Tokens).Order()];
        Outer?.TakeWords(Tokens);
    }

    /// <summary>Call it when all parts are in.</summary>
    /// <param name="taken">Room: by token, the place of the last unit that found it in a part.</param>
    public void SettleRest(int[] taken)
    {
        foreach (var token in parts.SelectMany(p => p.Tokens))
            taken[token] = Place + 1;
        if (HasParts)
            Rest = Tokens.FindAll(t => taken[t] != Place + 1);
    }

    private void TakeWords(List<int> words)
    {
        Tokens = [.. Tokens.Union(words).Order()];
        Outer?.TakeWords(words);
    }
}
