namespace WuzhenArchive.Reading.Results;

/// <summary>
/// What the rules found in one article: spans, the strings they cut, and what could not be told. It holds no database
/// key and no resolved row; everything in it is a pure function of the text and the authority file.
/// </summary>
public sealed record ArticleReading
{
    public required string Text { get; init; }

    public required MastheadReading Masthead { get; init; }

    /// <summary>The conference the article is about; null when the article does not tell.</summary>
    public EditionReading? Edition { get; init; }

    public IReadOnlyList<RegionReading> Regions { get; init; } = [];

    public IReadOnlyList<StatementReading> Statements { get; init; } = [];

    public IReadOnlyList<PassageReading> Passages { get; init; } = [];

    public IReadOnlyList<PersonReading> People { get; init; } = [];

    public IReadOnlyList<string> Organizations { get; init; } = [];

    public IReadOnlyList<FactReading> Facts { get; init; } = [];

    public IReadOnlyList<TopicReading> Topics { get; init; } = [];

    public IReadOnlyList<ReplacementReading> Replacements { get; init; } = [];

    public IReadOnlyList<FindingReading> Findings { get; init; } = [];

    /// <summary>What a curator took out; what was changed or added is told by the statement or passage itself.</summary>
    public IReadOnlyList<CorrectionReading> Rejections { get; init; } = [];
}
