using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Api;
using WuzhenArchive.Web.Drawing;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>The reading page: an article with its voices marked, and beside each paragraph who speaks, how, and where else.</summary>
internal sealed class ArticlePage(ArchiveDb db, Citations citations) : PageModel
{
    public required Masthead Masthead { get; set; }

    public required IReadOnlyList<ReadingRow> Rows { get; set; }

    public required Cited Cited { get; set; }

    /// <summary>The nearest years before and after that have articles, to be set beside this one's.</summary>
    public required IReadOnlyList<int> BesideYears { get; set; }

    /// <summary>How much the reader could not tell.</summary>
    public int Findings { get; set; }

    /// <summary>How much a curator has corrected.</summary>
    public int Corrections { get; set; }

    /// <summary>For those who read on.</summary>
    public required Neighbours Neighbours { get; set; }

    /// <summary>Where its topics occur; null where it has none.</summary>
    public Picture? Picture { get; set; }

    /// <summary>The key of an earlier version, or of words in one, whose address led here; else null.</summary>
    public string? Former { get; set; }

    /// <param name="q">What was sought when the reader came from the search: the hits stay marked.</param>
    /// <param name="former">The key in the address that led here, where it is one of an earlier version.</param>
    public async Task<IActionResult> OnGetAsync(string slug, string? q, string? former, CancellationToken cancel)
    {
        if (await db.ArticleAtAsync(slug, cancel) is not { } at)
            return NotFound();
        if (at.Slug != slug)
            return Moved.To(Url.Article(at.Slug), at.Former, Request);
        var id = at.Id;
        var article = (await db.AnnotatedAsync([at.Id], cancel))[at.Id];
        Former = await db.WasKeyOfAsync(former, article.Article.File, cancel) ? former : null;
        var query = SearchQuery.Parse(q);
        var hits = query.IsEmpty ? [] : HitMarks.Find(article.Text, new Span(0, article.Text.Length), query);
        var roles = await RolesAsync(at.Id, cancel);
        var mentions = await MentionsAsync(at.Id, cancel);
        var rows = new ReadingRows(article, roles.ToLookup(r => r.SpeakerId, r => r.Title), await StatedAsync(at.Id, roles, cancel), mentions,
            await ElsewhereAsync(at.Id, cancel), hits, Url);
        Masthead = Masthead.Of(article, rows.Title());
        Rows = rows.All();
        Cited = await citations.OfAsync(article, cancel);
        (Findings, Corrections) = (await db.Findings.CountAsync(f => f.ArticleId == id, cancel), article.Corrections.DistinctBy(c => c.Place).Count());
        Picture = TopicsInArticle.Of(article.Regions.Max(r => r.Number) ?? 0, mentions, article.Year);
        Neighbours = await Neighbours.OfAsync(db, article.Article, cancel);
        BesideYears = await BesideAsync(article.Year, cancel);
        return Page();
    }

    private Task<List<Role>> RolesAsync(int article, CancellationToken cancel) =>
        db.Roles.AsNoTracking().Include(r => r.Speaker).Where(r => r.ArticleId == article).OrderBy(r => r.Id).ToListAsync(cancel);

    private async Task<StatedNotes> StatedAsync(int article, IReadOnlyList<Role> roles, CancellationToken cancel) => new(
        await db.Facts.AsNoTracking().Include(f => f.Conference).Where(f => f.ArticleId == article).ToListAsync(cancel),
        await db.Appearances.AsNoTracking().Include(a => a.Conference).Include(a => a.Speaker).Where(a => a.ArticleId == article).ToListAsync(cancel), roles);

    private Task<List<TopicMention>> MentionsAsync(int article, CancellationToken cancel) =>
        db.TopicMentions.AsNoTracking().Include(m => m.Topic).Where(m => m.ArticleId == article).OrderBy(m => m.Span.Start).ToListAsync(cancel);

    private async Task<IReadOnlyList<WordingUse>> ElsewhereAsync(int article, CancellationToken cancel)
    {
        var topics = await db.TopicMentions.Where(m => m.ArticleId == article).Select(m => m.TopicId).Distinct().ToListAsync(cancel);
        return await db.WordingsAsync(topics, null, cancel);
    }

    private async Task<IReadOnlyList<int>> BesideAsync(int? year, CancellationToken cancel)
    {
        var years = await db.Articles.Where(a => a.Conference != null && a.Conference.Year != year)
            .Select(a => a.Conference!.Year).Distinct().ToListAsync(cancel);
        return [.. years.Where(y => y < year).OrderDescending().Take(1), .. years.Where(y => y > year).Order().Take(1)];
    }
}

/// <summary>Who published what, when. What is null is shown as not stated.</summary>
internal sealed record Masthead(
    IHtmlContent Title, string PlainTitle, bool IsTitled, string Slug, Conference? Conference, IReadOnlyList<(string Name, string Slug)>? Authors, string? PublishedIn, string? Published, string? Updated,
    string? Address, int Statements, int Speakers, int Passages)
{
    public static Masthead Of(AnnotatedArticle article, IHtmlContent title)
    {
        var source = article.Article;
        var names = new[] { source.Section, source.Publisher }.OfType<string>().Distinct().ToList();
        return new(title, EvidenceView.TitleOf(article), source.Title is not null, source.Slug, source.Conference,
            article.Authors.Count == 0 ? null : [.. article.Authors.Select(a => (a, NameSlug.Of(a)))], names.Count == 0 ? null : string.Join(", ", names),
            source.Published, source.Updated, Addresses.Outside(source.Address), article.Voices.Count,
            article.Voices.Select(v => v.Statement.SpeakerId).OfType<int>().Distinct().Count(), article.Passages.Count);
    }
}
