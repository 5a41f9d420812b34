using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>Loads articles with what was found in them, in a fixed number of queries however many there are.</summary>
public static class AnnotatedArticles
{
    /// <returns>By the article's id.</returns>
    public static async Task<IReadOnlyDictionary<int, AnnotatedArticle>> AnnotatedAsync(
        this ArchiveDb db, IEnumerable<int> articleIds, CancellationToken cancel)
    {
        var ids = articleIds.Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<int, AnnotatedArticle>();
        var articles = await db.Articles.AsNoTracking().Include(a => a.Conference).Where(a => ids.Contains(a.Id)).ToListAsync(cancel);
        var authors = (await db.ArticleAuthors.AsNoTracking().Where(a => ids.Contains(a.ArticleId)).OrderBy(a => a.Position).ToListAsync(cancel))
            .ToLookup(a => a.ArticleId, a => a.Name);
        var regions = (await db.Regions.AsNoTracking().Where(r => ids.Contains(r.ArticleId)).ToListAsync(cancel)).ToLookup(r => r.ArticleId);
        var corrections = await db.Corrections.AsNoTracking().Where(c => ids.Contains(c.ArticleId)).ToListAsync(cancel);
        var voices = (await VoicesAsync(db, ids, corrections.ToLookup(c => c.StatementId), cancel)).ToLookup(v => v.Statement.ArticleId);
        var passages = (await db.Passages.AsNoTracking().Include(p => p.Speaker).Include(p => p.Conference).Where(p => ids.Contains(p.ArticleId)).ToListAsync(cancel))
            .ToLookup(p => p.ArticleId);
        return articles.ToDictionary(a => a.Id, a => new AnnotatedArticle(a, [.. authors[a.Id]],
            [.. regions[a.Id].OrderBy(r => r.Span)], [.. voices[a.Id].OrderBy(v => v.Content[0])], [.. passages[a.Id].OrderBy(p => p.Span)])
        {
            Corrections = [.. corrections.Where(c => c.ArticleId == a.Id).OrderBy(c => c.Span)],
        });
    }

    private static async Task<List<Voice>> VoicesAsync(ArchiveDb db, List<int> articleIds, ILookup<int?, Correction> corrections, CancellationToken cancel)
    {
        var statements = await db.Statements.AsNoTracking().Include(s => s.Speaker).Include(s => s.Conference)
            .Where(s => articleIds.Contains(s.ArticleId)).ToListAsync(cancel);
        var contents = (await db.StatementContents.AsNoTracking().Where(c => articleIds.Contains(c.Statement!.ArticleId)).ToListAsync(cancel))
            .ToLookup(c => c.StatementId, c => c.Span);
        return [.. statements.Select(s => new Voice(s, contents[s.Id].Any() ? [.. contents[s.Id].Order()] : [s.Sentence]) { Corrections = [.. corrections[s.Id]] })];
    }
}
