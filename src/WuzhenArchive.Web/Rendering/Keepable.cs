using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// What a reader can keep in the browser's own notebook. The button that keeps it carries it, so that keeping asks the server nothing.
/// </summary>
/// <param name="Address">Of the statement, the passage or the paragraph, with the prefix the site lives under.</param>
/// <param name="Words">As the article prints them; a report with its source and cue, without which it may say the contrary.</param>
/// <param name="IsSpeech">All of the words are the speaker's: nothing else may be set as a quotation.</param>
/// <param name="Who">"Unattributed" where nobody can be named; null where nobody speaks.</param>
/// <param name="Setting">"said at the 2015 conference".</param>
/// <param name="Place">Where in the article it stands, as an address.</param>
internal sealed record Keepable(
    string Address, string Words, bool IsSpeech, string How, string? Who, string? Cue, string Title, string Place, int? Paragraph,
    int? Year, string Setting)
{
    // The page encodes what means something to HTML.
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Written);

    /// <summary>What the button is called: "Keep: Xi Jinping, reported".</summary>
    public string Label() => $"Keep: {(Who is null ? "" : Who + ", ")}{How}";

    public static Keepable Of(Voice voice, AnnotatedArticle article, IUrlHelper url)
    {
        var statement = voice.Statement;
        return new(url.Statement(statement.Key), voice.Told(article.Text),
            statement.Mode is StatementMode.Direct or StatementMode.Block, VoiceView.HowOf(voice),
            VoiceView.NameOf(voice, article), statement.Cue?.Of(article.Text), EvidenceView.TitleOf(article),
            url.Article(article.Article.Slug, statement.Paragraph), statement.Paragraph, statement.Conference?.Year,
            statement.Setting().InWords);
    }

    public static Keepable Of(Passage passage, AnnotatedArticle article, IUrlHelper url) => new(
        url.Passage(passage.Key), passage.Text, passage.Kind is PassageKind.Direct or PassageKind.Mixed or PassageKind.Block,
        PlainWords.Of(passage.Kind),
        passage.Speaker?.Name, null, EvidenceView.TitleOf(article), url.Article(article.Article.Slug, passage.Paragraph), passage.Paragraph,
        passage.Conference?.Year, article.SettingOf(passage).InWords);

    /// <summary>A sentence in the author's own voice: it has no page of its own, so the address marks its words in the article.</summary>
    /// <param name="address">Of the words, as <see cref="Addresses.Words"/> writes it.</param>
    public static Keepable Of(ShownSentence evidence, string whose, string address, IUrlHelper url)
    {
        var article = evidence.Article;
        return new(address, evidence.Sentence.Of(article.Text), false, whose, null, null,
            EvidenceView.TitleOf(article), url.Article(article.Article.Slug, evidence.Paragraph), evidence.Paragraph, evidence.Year,
            evidence.Setting.InWords);
    }
}
