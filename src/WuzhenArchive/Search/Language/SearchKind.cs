namespace WuzhenArchive.Search.Language;

/// <summary>A kind of unit the search can be narrowed to, as <c>kind:</c> and the page name it.</summary>
/// <param name="Name">What is written after <c>kind:</c>.</param>
/// <param name="Words">The kind in plain words, plural: "block quotations".</param>
/// <param name="Units">The units it covers; empty for any.</param>
/// <param name="Voices">The voices it covers; empty for any.</param>
public sealed record SearchKind(
    string Name, string Words, IReadOnlyList<SearchUnit> Units, IReadOnlyList<SearchVoice> Voices)
{
    /// <summary>In the order in which the page offers them.</summary>
    public static IReadOnlyList<SearchKind> All { get; } =
    [
        new("speech", "quoted and reported speech", [SearchUnit.Statement, SearchUnit.Passage],
            [SearchVoice.Direct, SearchVoice.Mixed, SearchVoice.Reported, SearchVoice.Block]),
        new("direct", "direct quotations", [], [SearchVoice.Direct]),
        new("mixed", "partly quoted speech", [], [SearchVoice.Mixed]),
        new("reported", "reported speech", [], [SearchVoice.Reported]),
        new("block", "block quotations", [], [SearchVoice.Block]),
        new("interpreted", "authors’ readings of a mind, not speech", [], [SearchVoice.Interpreted]),
        new("own", "the authors’ own words", [], [SearchVoice.Own]),
        new("term", "terms, not speech", [], [SearchVoice.Term]),
        new("name", "quoted names, not speech", [], [SearchVoice.Name]),
        new("scare", "words held at a distance, not speech", [], [SearchVoice.Scare]),
        new("statement", "statements", [SearchUnit.Statement], []),
        new("passage", "passages in quotation marks and block quotations", [SearchUnit.Passage], []),
        new("paragraph", "whole paragraphs", [SearchUnit.Paragraph, SearchUnit.Blockquote], []),
        new("title", "titles", [SearchUnit.Title], []),
        new("heading", "headings", [SearchUnit.Heading], []),
        new("caption", "captions", [SearchUnit.Caption], []),
    ];

    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["indirect"] = "reported",
        ["quote"] = "direct",
        ["quoted"] = "direct",
        ["blockquote"] = "block",
        ["author"] = "own",
        ["terms"] = "term",
        ["names"] = "name",
        ["statements"] = "statement",
        ["passages"] = "passage",
        ["paragraphs"] = "paragraph",
        ["titles"] = "title",
        ["captions"] = "caption",
    };

    /// <summary>The kind of a name or of one of its other names, whatever its case; null when there is none.</summary>
    public static SearchKind? Named(string name)
    {
        var folded = name.Trim().ToLowerInvariant();
        return All.FirstOrDefault(k => k.Name == OtherNames.GetValueOrDefault(folded, folded));
    }

    internal bool Covers(SearchUnit unit, SearchVoice voice) =>
        (Units.Count == 0 || Units.Contains(unit)) && (Voices.Count == 0 || Voices.Contains(voice));

    public bool Equals(SearchKind? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
