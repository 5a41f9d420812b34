using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Evidence;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>A sentence as a list shows it: marked, with whose voice it is and where it stands.</summary>
/// <param name="Setting">The year the words belong to, and where they were said.</param>
/// <param name="IsBlock">The sentence stands inside a block quotation.</param>
/// <param name="Before">An ellipsis where the sentence starts in the middle of another.</param>
/// <param name="Place">The address of the sentence in its article.</param>
/// <param name="Denial">The sentence says no to what it is shown for.</param>
/// <param name="OwnVoice">What is said of the author's own voice; null where a speaker is heard.</param>
/// <param name="Own">The sentence as the author's own, to be kept; null where a speaker is heard.</param>
internal sealed record EvidenceView(
    Setting Setting, IHtmlContent Text, bool IsBlock, string Before, string? OwnVoice, Keepable? Own, IReadOnlyList<VoiceView> Voices,
    string Place, string Title, int? Paragraph, string? Denial)
{
    public int? Year => Setting.Year;

    public static EvidenceView Of(ShownSentence evidence, IUrlHelper url)
    {
        var (article, sentence) = (evidence.Article, evidence.Sentence);
        var ownVoice = evidence.Voices.Count > 0 ? null : OwnVoiceOf(evidence);
        var place = url.Words(article, sentence, evidence.Paragraph);
        return new(evidence.Setting, TextOf(evidence, url), evidence.Voices.Any(v => v.Statement.Mode == StatementMode.Block),
            sentence.Length > 0 && char.IsLower(article.Text[sentence.Start]) ? "… " : "",
            ownVoice, ownVoice is null ? null : Keepable.Of(evidence, ownVoice, place, url),
            [.. evidence.Voices.Select(v => VoiceView.Of(v, article, url))],
            place, TitleOf(article), evidence.Paragraph, DenialView.Of(evidence));
    }

    public static string TitleOf(AnnotatedArticle article) => article.Article.Title ?? article.Article.File;

    public static MarkedText TextOf(ShownSentence evidence, IUrlHelper url)
    {
        var article = evidence.Article;
        var voices = evidence.Marked.Count == 0
            ? evidence.Voices
            : article.Voices.Where(v => v.Statement.Sentence.Overlaps(evidence.Sentence));
        return new(article.Text, evidence.Sentence, SpokenMarks.OfHeadings(article)
            .Concat(voices.SelectMany(v => SpokenMarks.OfVoice(v, article.Text, url)))
            .Concat(article.Passages.SelectMany(p => SpokenMarks.OfPassage(p, url)))
            .Concat(SpokenMarks.OfHits(evidence.Marked)));
    }

    /// <summary>
    /// Whose words they are where no speaker is heard: the author's own, perhaps about a term, perhaps in a sentence that tells what
    /// somebody said.
    /// </summary>
    public static string OwnVoiceOf(ShownSentence evidence)
    {
        var article = evidence.Article;
        var author = article.Authors.Count == 0 ? "The author" : string.Join(", ", article.Authors);
        var mentions = article.Passages.Any(p => p.Kind == PassageKind.Term && evidence.Marked.Any(p.Span.Contains));
        var told = article.Voices.Where(v => v.Statement.Sentence.Overlaps(evidence.Sentence))
            .Where(v => v.Statement.Mode != StatementMode.Interpreted).Select(v => VoiceView.NameOf(v, article)).Distinct().ToList();
        return $"{author}’s own words{(mentions ? ", mentioning a term" : "")}{(told.Count == 0 ? "" : $", in a sentence that tells what {PlainWords.Listed(told)} said")}";
    }
}

/// <summary>Who speaks, how it reaches the reader, by which cue and under which heading.</summary>
/// <param name="Slug">Null: unattributed.</param>
internal sealed record VoiceView(string Key, string Name, string? Slug, string How, string? Cue, string? Heading, Setting Setting,
    Keepable Keep)
{
    public static VoiceView Of(Voice voice, AnnotatedArticle article, IUrlHelper url) => new(
        voice.Statement.Key, NameOf(voice, article), voice.Statement.Speaker?.Slug, HowOf(voice), voice.Statement.Cue?.Of(article.Text),
        voice.Statement.Heading?.Of(article.Text).TrimEnd('.', ':'), voice.Statement.Setting(), Keepable.Of(voice, article, url));

    public static string NameOf(Voice voice, AnnotatedArticle article) => voice.CalledIn(article.Text);

    public static string HowOf(Voice voice) => PlainWords.Of(voice.Statement.Mode) + PlainWords.Corrected(voice.Corrections);
}
