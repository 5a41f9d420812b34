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

namespace WuzhenArchive.Web.Pages.Passages;

/// <summary>Words in quotation marks, or set off, alone: what they are, whose, and where they stand.</summary>
internal sealed class PassagePage(ArchiveDb db, Citations citations) : PageModel
{
    public required AnnotatedArticle Article { get; set; }

    public required Passage Passage { get; set; }

    /// <summary>The whole paragraph, or the title, with the passage marked.</summary>
    public required IHtmlContent Context { get; set; }

    /// <summary>The statement it belongs to; null: it is no speech, or nobody's.</summary>
    public Voice? Voice { get; set; }

    public required IReadOnlyList<TopicRow> Elsewhere { get; set; }

    public required Cited Cited { get; set; }

    /// <summary>The key these words had in an earlier version, when its address led here; else null.</summary>
    public string? Former { get; set; }

    /// <summary>Of the passage, or of the statement it belongs to.</summary>
    public IEnumerable<Correction> Corrections =>
        Article.Corrections.Where(c => c.Passage == Passage.Number || c.Statement is { } statement && statement == Passage.Statement);

    public bool IsSpeech => Passage.Kind is PassageKind.Direct or PassageKind.Mixed or PassageKind.Block;

    /// <param name="q">What was sought when the reader came from the search: the hits are marked instead of the whole passage.</param>
    public async Task<IActionResult> OnGetAsync(string key, string? q, string? former, CancellationToken cancel)
    {
        if (await db.WithKeyAsync(key, cancel) is not { } article || article.Passages.SingleOrDefault(p => p.Key == key) is not { } passage)
            return await db.FormerPlaceAsync(key, cancel) is { } was ? Newer(was.Article, was.Words) : NotFound();
        (Article, Passage) = (article, passage);
        Former = await db.WasKeyOfAsync(former, Article.Article.File, cancel) ? former : null;
        Voice = Article.VoiceOf(Passage);
        var paragraph = Article.Paragraph(Passage.Span);
        var hits = HitMarks.Find(Article.Text, paragraph, SearchQuery.Parse(q));
        Context = new MarkedText(Article.Text, paragraph, SpokenMarks.OfHeadings(Article)
            .Concat(Voice is null ? [] : SpokenMarks.OfVoice(Voice, Article.Text, Url))
            .Concat(Article.Passages.SelectMany(p => SpokenMarks.OfPassage(p, Url)))
            .Concat(SpokenMarks.OfHits(hits.Count > 0 ? hits : [Passage.Span])));
        Elsewhere = db.Elsewhere(Article, [Passage.Span], Passage.Conference?.Year);
        Cited = citations.Of(Article, Passage, Voice);
        return Page();
    }

    // The same words in the newer version, or the version.
    private IActionResult Newer(ArticleAt article, string? words) =>
        Moved.To(db.Records([article.Id])[article.Id].Record.PassageWords().FirstOrDefault(p => p.Words == words).Key is { } same
            ? Url.Passage(same) : Url.Article(article.Slug), article.Former, Request);
}
