using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
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
    public required IReadOnlyList<(string Kind, int Count)> Kinds { get; set; }

    public required IReadOnlyList<(string Slug, string Title)> Articles { get; set; }

    public string? Kind { get; set; }

    /// <summary>The article the list is narrowed to.</summary>
    public (string Slug, string Title)? Article { get; set; }

    /// <summary>Values to narrow by that cannot be one, as they were given.</summary>
    public required IReadOnlyList<string> Ignored { get; set; }

    /// <summary>What a curator has corrected in the article; empty for all articles together.</summary>
    public required IReadOnlyList<(CorrectionView Correction, FoundWords Where)> Corrections { get; set; }

    public async Task OnGetAsync(string? kind, string? article, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        var id = await NarrowToAsync(article, cancel);
        var findings = id is null ? db.Findings.AsNoTracking() : db.Findings.AsNoTracking().Where(f => f.ArticleId == id);
        Kinds = [.. (await findings.GroupBy(f => f.Kind).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(cancel)).Select(g => (g.Key, g.Count))];
        Kind = Kinds.Select(k => k.Kind).FirstOrDefault(k => k == kind?.Trim());
        string?[] ignored = [Kind is null ? kind : null, id is null ? article : null];
        Ignored = [.. ignored.OfType<string>().Where(i => !string.IsNullOrWhiteSpace(i))];
        await ListAsync(Kind is { } only ? findings.Where(f => f.Kind == only) : findings, page, cancel);
        await CorrectedAsync(id, cancel);
        Articles = [.. (await db.Articles.Where(a => db.Findings.Any(f => f.ArticleId == a.Id)).OrderBy(a => a.Slug).Take(ArticlesOffered)
            .Select(a => new { a.Slug, Title = a.Title ?? a.File }).ToListAsync(cancel)).Select(a => (a.Slug, a.Title))];
    }

    private async Task<int?> NarrowToAsync(string? slug, CancellationToken cancel)
    {
        if (await db.Articles.Where(a => a.Slug == slug).Select(a => new { a.Id, a.Slug, Title = a.Title ?? a.File }).SingleOrDefaultAsync(cancel) is not { } article)
            return null;
        Article = (article.Slug, article.Title);
        return article.Id;
    }

    private async Task ListAsync(IQueryable<Finding> findings, string? page, CancellationToken cancel)
    {
        (var rows, Pager) = await findings.OrderBy(f => f.Article!.Slug).ThenBy(f => f.Span.Start).ThenBy(f => f.Id).PageAsync(page, RowsOnAPage, cancel);
        var texts = await TextsAsync([.. rows.Select(f => f.ArticleId).Distinct()], cancel);
        Findings = [.. rows.Select(f => new FindingView(PlainWords.Finding(f.Kind), f.Message, FoundWords.Of(texts[f.ArticleId], f.Span, f.Paragraph)))];
    }

    private async Task CorrectedAsync(int? article, CancellationToken cancel)
    {
        var corrections = await db.Corrections.AsNoTracking().Where(c => c.ArticleId == article).OrderBy(c => c.Span.Start).ThenBy(c => c.Id).ToListAsync(cancel);
        var texts = await TextsAsync([.. corrections.Select(c => c.ArticleId).Distinct()], cancel);
        Corrections = [.. corrections.GroupBy(c => c.Place).Select(g => (CorrectionView.Of(g), FoundWords.Of(texts[g.First().ArticleId], g.First().Span, g.First().Paragraph)))];
    }

    private Task<Dictionary<int, ArticleText>> TextsAsync(IReadOnlyList<int> ids, CancellationToken cancel) =>
        db.Articles.Where(a => ids.Contains(a.Id)).Select(a => new ArticleText(a.Id, a.Slug, a.Title ?? a.File, a.Conference!.Year, a.Text)).ToDictionaryAsync(a => a.Id, cancel);
}
