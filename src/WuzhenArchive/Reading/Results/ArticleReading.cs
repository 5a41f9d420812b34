using WuzhenArchive.Text;

namespace WuzhenArchive.Reading;

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

/// <summary>Who published what, when. Null and empty mean "not stated"; nothing here is ever guessed.</summary>
/// <param name="Published">ISO 8601, as precise as the article says: 2015-12-16, 2015-12 or 2015.</param>
public sealed record MastheadReading(
    string? Title, Span? TitleSpan, IReadOnlyList<string> Authors, string? Published, string? Publisher, string? Section)
{
    /// <summary>When it was changed, as precise as the article says; never the date of publication.</summary>
    public string? Updated { get; init; }

    /// <summary>The authors are no more than an account that metadata name; what an article prints goes before it.</summary>
    public bool IsAccount { get; init; }

    /// <summary>What a date that the text leaves open can be, both days of 08/11/2024; of a day without a year "--06-02".</summary>
    public IReadOnlyList<string> OpenDates { get; init; } = [];
}

/// <param name="Evidence">The words that name the conference.</param>
public sealed record EditionReading(int Year, int? Ordinal, int? Month, Span? Evidence);

/// <param name="Number">Paragraphs and block quotations count 1, 2, 3 … in one sequence; other regions have none.</param>
public sealed record RegionReading(RegionKind Kind, Span Span, int? Number);

/// <summary>An attribution: who (source) said (cue) what (content), by which rule it was found.</summary>
/// <param name="Speaker">The resolved name, or null: unattributed.</param>
/// <param name="Heading">The run-in heading the statement stands under.</param>
public sealed record StatementReading(
    StatementMode Mode, string? Speaker, Span? Source, Span? Cue, IReadOnlyList<Span> Content, Span Sentence,
    Span? Heading, string Rule)
{
    public OccasionReading Occasion { get; init; } = OccasionReading.Untold;

    /// <summary>The years of the conference that its sentence names, rising.</summary>
    public IReadOnlyList<int> About { get; init; } = [];

    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Why the confidence is not high; null when it is.</summary>
    public string? Doubt { get; init; }

    public IReadOnlyList<CorrectionReading> Corrections { get; init; } = [];
}

/// <summary>Where and when words were said.</summary>
/// <param name="Year">The conference they were said at; null when it was none, or the text does not tell which.</param>
/// <param name="Evidence">The words that say so; null when the text does not tell.</param>
public sealed record OccasionReading(OccasionKind Kind, int? Year, Span? Evidence)
{
    public static OccasionReading Untold { get; } = new(OccasionKind.Untold, null, null);
}

/// <param name="Span">With the quotation marks.</param>
/// <param name="Statement">Index into <see cref="ArticleReading.Statements"/> of the statement it belongs to.</param>
public sealed record PassageReading(PassageKind Kind, Span Span, string? Speaker, Span? Cue, int? Statement)
{
    public CorrectionReading? Correction { get; init; }

    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }
}

/// <param name="Name">The fullest form in the article, or the authority file's form.</param>
public sealed record PersonReading(
    string Name, IReadOnlyList<Span> Mentions, IReadOnlyList<RoleReading> Roles, IReadOnlyList<AppearanceReading> Appearances);

/// <param name="Title">The role in words; a role that has ended begins with "former".</param>
/// <param name="Span">The words that say so.</param>
public sealed record RoleReading(string Title, Span Span);

/// <param name="Part">"opened", "presided", "spoke at the" and the occasion.</param>
/// <param name="Manner">"in person", "by video", or null: not stated.</param>
/// <param name="MannerSpan">The words that say how, which may stand in a later sentence.</param>
public sealed record AppearanceReading(string Part, string? Manner, int Year, Span Span, Span? MannerSpan = null);

/// <param name="Property">"participants", "countries", "exhibitors", "theme", "dates", "ordinal", "month", "host", "organiser", "opened by", "how opened", "presided by", "outcome", "representation".</param>
/// <param name="Year">The edition the fact belongs to, which need not be the article's own.</param>
/// <param name="Value">A number without separators, the first and the last day ("2022-06-01/2022-06-03"), or words.</param>
/// <param name="Span">The words that give the value.</param>
public sealed record FactReading(string Property, int Year, string Value, Span Span)
{
    /// <summary>What makes the number less or more than itself, as printed, in small letters: "more than", "about"; null where nothing does.</summary>
    public string? Hedge { get; init; }
}

/// <param name="Topic">The slug of the topic in the authority file.</param>
public sealed record TopicReading(string Topic, Span Span)
{
    /// <summary>Of the statement that says it; null in the author's own words.</summary>
    public OccasionKind? Occasion { get; init; }

    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }
}

/// <summary>The article says that one wording replaces another.</summary>
public sealed record ReplacementReading(Span New, Span Old, Span Sentence)
{
    /// <summary>Null: it belongs to no year.</summary>
    public PlaceYear? Year { get; init; }
}

/// <summary>Something the reader could not tell, or that a curator should look at.</summary>
public sealed record FindingReading(string Kind, Span Span, string Message)
{
    /// <summary>A correction whose words mean no one place, statement or passage; the message names its file and line.</summary>
    public const string Unmatched = "correction without match";
}

/// <summary>A curator's word that goes before the rules'.</summary>
/// <param name="Place">The file and line it is written on: "a.yaml:7".</param>
/// <param name="Span">From the first to the last word of the statement or passage.</param>
/// <param name="Was">What the rules had said: a name or "unattributed", a mode or a kind in small letters; "statement, Ann Lee, direct" or "passage, scare" of what was rejected; null for what was added.</param>
public sealed record CorrectionReading(CorrectionKind Kind, string Place, Span Span, string? Was, string? Note);
