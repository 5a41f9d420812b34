using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Linked;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Statements;

/// <summary>One statement alone: what speaks for it, where it stands, and what other years say on the same.</summary>
internal sealed class StatementPage(ArchiveDb db, Citations citations) : PageModel
{
    public required AnnotatedArticle Article { get; set; }

    public required Voice Voice { get; set; }

    public required EvidenceView Alone { get; set; }

    /// <summary>The whole paragraph with the statement in it.</summary>
    public required IHtmlContent Context { get; set; }

    public required IReadOnlyList<Passage> Passages { get; set; }

    public required IReadOnlyList<TopicRow> Elsewhere { get; set; }

    public required Cited Cited { get; set; }

    /// <summary>The key these words had in an earlier version, when its address led here; else null.</summary>
    public string? Former { get; set; }

    /// <param name="q">What was sought when the reader came from the search: the hits stay marked.</param>
    public async Task<IActionResult> OnGetAsync(string key, string? q, string? former, CancellationToken cancel)
    {
        if (await db.WithKeyAsync(key, cancel) is not { } article
            || article.Voices.SingleOrDefault(v => v.Statement.Key == key) is not { } voice)
            return await db.FormerPlaceAsync(key, cancel) is { } was ? Newer(was.Article, was.Words) : NotFound();
        (Article, Voice) = (article, voice);
        Former = await db.WasKeyOfAsync(former, Article.Article.File, cancel) ? former : null;
        Alone = EvidenceView.Of(Article.Of(Voice), Url);
        Passages = [.. Article.Passages.Where(p => p.Statement == Voice.Statement.Number)];
        var paragraph = Article.Paragraph(Voice.Content[0]);
        Context = new MarkedText(Article.Text, paragraph, SpokenMarks.OfHeadings(Article)
            .Concat(SpokenMarks.OfVoice(Voice, Article.Text, Url)).Concat(Article.Passages.SelectMany(p => SpokenMarks.OfPassage(p, Url)))
            .Concat(SpokenMarks.OfHits(HitMarks.Find(Article.Text, paragraph, SearchQuery.Parse(q)))));
        Elsewhere = db.Elsewhere(Article, [.. Voice.Content, .. new[] { Voice.Statement.Heading }.OfType<Span>()],
            Voice.Statement.Conference?.Year);
        Cited = citations.Of(Article, Voice);
        return Page();
    }

    // The same words in the newer version, or the version.
    private IActionResult Newer(ArticleAt article, string? words) =>
        Moved.To(db.Records([article.Id])[article.Id].Record.StatementWords().FirstOrDefault(s => s.Words == words).Key is { } same
            ? Url.Statement(same) : Url.Article(article.Slug), article.Former, Request);

    public (string Name, string? Slug) Who => (Voice.CalledIn(Article.Text), Voice.Statement.Speaker?.Slug);

    /// <summary>Why the confidence is what it is.</summary>
    public string Trust => (Voice.Corrections.Count, Voice.Statement.Doubt) switch
    {
        ( > 0, _) => "A curator has settled it.",
        (_, { } doubt) => $"{PlainWords.Meaning(Voice.Statement.Confidence)}: {doubt}.",
        _ => PlainWords.Meaning(Voice.Statement.Confidence),
    };

    /// <summary>The number of the paragraph some words stand in; null in a title or a caption.</summary>
    public int? ParagraphOf(Span words) =>
        Article.Regions.FirstOrDefault(r => r.Number is not null && r.Span.Contains(words.Start))?.Number;

    public string Words(Span? span) => span?.Of(Article.Text) ?? "";
}
