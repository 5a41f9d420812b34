using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Shown;

/// <summary>One hit: what it is, whose words, where it stands.</summary>
/// <param name="Key">The key of the statement or passage; null for other units.</param>
/// <param name="ArticleTitle">The file's name where the article has no title.</param>
/// <param name="Setting">The year of the conference it belongs to, and where it was said.</param>
/// <param name="SpeakerName">Null for a statement that is not attributed and for words that are nobody's speech.</param>
/// <param name="Cue">As printed; of statements only.</param>
public sealed record SearchHit(
    SearchUnit Unit, SearchVoice Voice, string? Key, string ArticleSlug, string ArticleTitle, Setting Setting, int? Paragraph,
    string? SpeakerName, string? SpeakerSlug, string? Cue, Excerpt Excerpt)
{
    public int ArticleId { get; init; }

    /// <summary>The text of the whole article, which was read for the excerpt.</summary>
    public string ArticleText { get; init; } = "";

    /// <summary>Of the conference; null when it is not known.</summary>
    public int? Year => Setting.Year;

    /// <summary>Each word that was sought, with what stands round it.</summary>
    public IReadOnlyList<ContextLine> Lines { get; init; } = [];

    /// <summary>What the hit is, in plain words: "block quotation", "reported", "term, not speech".</summary>
    public string VoiceInWords => (Unit, Voice) switch
    {
        (SearchUnit.Title, _) => "title",
        (SearchUnit.Heading, _) => "heading",
        (SearchUnit.Caption, _) => "caption",
        (_, SearchVoice.Several) => "paragraph, several voices",
        (_, SearchVoice.Own) => "author’s own words",
        (_, SearchVoice.Direct) => "quoted",
        (_, SearchVoice.Mixed) => "partly quoted",
        (_, SearchVoice.Reported) => "reported",
        (_, SearchVoice.Block) => "block quotation",
        (_, SearchVoice.Interpreted) => "author’s reading",
        (_, SearchVoice.Term) => "term, not speech",
        (_, SearchVoice.Name) => "name, not speech",
        _ => "words held at a distance, not speech",
    };
}
