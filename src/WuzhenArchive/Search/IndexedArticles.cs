using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>Loads what the index needs of some articles, a handful of queries for all of them together.</summary>
internal static class IndexedArticles
{
    public static IReadOnlyList<IndexedArticle> Load(ArchiveDb archive, IReadOnlyCollection<int> ids)
    {
        var regions = archive.Regions.AsNoTracking().Where(r => ids.Contains(r.ArticleId)).ToLookup(r => r.ArticleId);
        var contents = archive.StatementContents.AsNoTracking().Where(c => ids.Contains(c.Statement!.ArticleId))
            .OrderBy(c => c.Id).Select(c => new { c.StatementId, c.Span }).ToLookup(c => c.StatementId, c => c.Span);
        var statements = archive.Statements.AsNoTracking().Where(s => ids.Contains(s.ArticleId))
            .Select(s => new { Statement = s, Year = (int?)s.Conference!.Year })
            .ToLookup(s => s.Statement.ArticleId, s => new IndexedStatement(s.Statement, new(s.Year, s.Statement.Basis, s.Statement.Occasion), [.. contents[s.Statement.Id]]));
        var passages = archive.Passages.AsNoTracking().Where(p => ids.Contains(p.ArticleId))
            .Select(p => new { Passage = p, StatementKey = p.Statement!.Key, Occasion = (OccasionKind?)p.Statement.Occasion, Year = (int?)p.Conference!.Year })
            .ToLookup(p => p.Passage.ArticleId, p => new IndexedPassage(p.Passage, p.StatementKey, new(p.Year, p.Passage.Basis, p.Occasion)));
        var mentions = archive.TopicMentions.AsNoTracking().Where(m => ids.Contains(m.ArticleId))
            .Select(m => new { m.ArticleId, m.TopicId, m.Span }).ToLookup(m => m.ArticleId, m => new IndexedMention(m.TopicId, m.Span));
        var authors = archive.ArticleAuthors.AsNoTracking().Where(a => ids.Contains(a.ArticleId)).OrderBy(a => a.Position)
            .Select(a => new { a.ArticleId, a.Name }).ToLookup(a => a.ArticleId, a => a.Name);
        return
        [
            .. archive.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id)
                .Select(a => new { a.Id, a.Key, a.Text, a.Title, Year = (int?)a.Conference!.Year }).AsEnumerable()
                .Select(a => new IndexedArticle(a.Id, a.Key, a.Text, a.Title, new(a.Year, a.Year is null ? null : YearBasis.ArticleOn, null), [.. authors[a.Id]],
                    [.. regions[a.Id]], [.. statements[a.Id]], [.. passages[a.Id]], [.. mentions[a.Id]])),
        ];
    }
}
