using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>One row of the index: a unit, or what a unit says outside the units within it.</summary>
internal sealed class IndexedUnit
{
    public required SearchUnit Unit { get; init; }

    public required SearchVoice Voice { get; set; }

    /// <summary>Indices into the article's tokens, rising. A hole parts two words as far as phrases go.</summary>
    public required IReadOnlyList<int> Tokens { get; init; }

    /// <summary>The region of the text it stands in; null for a title that the text does not hold.</summary>
    public required Span? Region { get; init; }

    public string? Key { get; init; }

    public int? Paragraph { get; init; }

    public int? SpeakerId { get; init; }

    public required Setting Setting { get; init; }

    /// <summary>As printed.</summary>
    public string? Cue { get; init; }

    /// <summary>The topics of which it holds a whole wording, rising.</summary>
    public IReadOnlyList<int> Topics { get; set; } = [];

    /// <summary>The unit it is a part of. It gives way to its parts where they are found themselves.</summary>
    public IndexedUnit? Outer { get; init; }

    public long Id { get; set; }

    public bool Holds(int token) =>
        Rising.CountFirst(Tokens, t => t < token) is var before && before < Tokens.Count && Tokens[before] == token;

    public IndexedUnit WithTokens(IReadOnlyList<int> tokens, SearchVoice voice) => new()
    {
        Unit = Unit,
        Voice = voice,
        Tokens = tokens,
        Region = Region,
        Key = Key,
        Paragraph = Paragraph,
        SpeakerId = SpeakerId,
        Setting = Setting,
        Cue = Cue,
        Outer = this,
    };
}
