using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Findings;

/// <summary>What the reader could not tell, narrowed by kind or article; of one article also what a curator has corrected.</summary>
internal sealed class FindingsPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 40;
    private const int ArticlesOffered = 200;

    public required IReadOnlyList<FindingView> Findings { get; set; }

    public required Pager Pager { get; set; }

    /// <summary>The kinds there are, and how many of each.</summary>
    public required IReadOnlyList<(FindingKind Kind, int Count)> Kinds { get; set; }

    public required IReadOnlyList<ArticleName> Articles { get; set; }

    public required FindingFilter Filter { get; set; }

    /// <summary>What a curator has corrected in the article; empty for all articles together.</summary>
    public required IReadOnlyList<(CorrectionView Correction, FoundWords Where)> Corrections { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = await FindingFilter.ReadAsync(db, Request.Query, cancel);
        Kinds = await Filter.KindsAsync(db, cancel);
        (var page, Pager) = await Filter.PageAsync(db, Request.Query.Given("page"), RowsOnAPage, cancel);
        var findings = await page.ToListAsync(cancel);
        var corrections = await CorrectionsAsync(Filter.Article?.Slug, cancel);
        var articles = findings.Select(f => f.ArticleId).Concat(corrections.Select(c => c.ArticleId)).Distinct().ToList();
        var texts = await TextsAsync(articles, cancel);
        Findings = [.. findings.Select(f =>
            new FindingView(PlainWords.Finding(f.Kind), f.Message, FoundWords.Of(texts[f.ArticleId], f.Span, f.Paragraph)))];
        Corrections = [.. corrections.GroupBy(c => c.Place).Select(g => (Place: g, First: g.First()))
            .Select(c => (CorrectionView.Of(c.Place), FoundWords.Of(texts[c.First.ArticleId], c.First.Span, c.First.Paragraph)))];
        Articles = await db.Articles.Where(a => a.Findings > 0).OrderBy(a => a.Slug).Take(ArticlesOffered).Names().ToListAsync(cancel);
    }

    private async Task<List<Correction>> CorrectionsAsync(string? article, CancellationToken cancel) => article is null ? []
        : await db.Corrections.AsNoTracking().Where(c => c.Article!.Slug == article)
            .OrderBy(c => c.Span.Start).ThenBy(c => c.Id).ToListAsync(cancel);

    private async Task<Dictionary<int, ArticleText>> TextsAsync(IReadOnlyList<int> ids, CancellationToken cancel)
    {
        var texts = db.TextsOf(ids);
        return (await db.Articles.AsNoTracking().Include(a => a.Conference).Where(a => ids.Contains(a.Id)).ToListAsync(cancel))
            .ToDictionary(a => a.Id, a => new ArticleText(a.Slug, a.Title ?? a.File, a.Conference?.Year, texts[a.Id]));
    }
}
