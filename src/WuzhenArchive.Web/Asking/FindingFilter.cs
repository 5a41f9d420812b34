using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of findings is narrowed to. A kind there is none of, or an article that is none, is left out.</summary>
/// <param name="Ignored">The values left out, as they were given.</param>
internal sealed record FindingFilter(string? Kind, ArticleName? Article, IReadOnlyList<string> Ignored)
{
    public static async Task<FindingFilter> ReadAsync(ArchiveDb db, IQueryCollection query, CancellationToken cancel)
    {
        var (kind, slug) = (query.Given("kind"), query.Given("article"));
        var filter = new FindingFilter(null, await db.ArticleNameAsync(slug, cancel), []);
        var isKind = kind is not null && (await filter.KindsAsync(db, cancel)).Any(k => k.Kind == kind);
        string?[] ignored = [isKind ? null : kind, filter.Article is null ? slug : null];
        return filter with { Kind = isKind ? kind : null, Ignored = [.. ignored.OfType<string>()] };
    }

    /// <summary>The kinds there are, of whichever kind is asked for, and how many of each.</summary>
    public async Task<IReadOnlyList<(string Kind, int Count)>> KindsAsync(ArchiveDb db, CancellationToken cancel)
    {
        var counts = Article is { Slug: var slug }
            ? await db.Findings.Where(f => f.Article!.Slug == slug).GroupBy(f => f.Kind).Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancel)
            : KeptList.PartsOf(db, ListKind.Findings);
        return [.. counts.Where(c => c.Key.Length > 0).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value))];
    }

    /// <summary>One page of the list.</summary>
    public async Task<(IOrderedQueryable<Finding> Findings, Pager Pager)> PageAsync(
        ArchiveDb db, string? page, int rows, CancellationToken cancel)
    {
        var (ids, pager) = Article is { Slug: var slug }
            ? await db.Findings.Where(f => f.Article!.Slug == slug && (Kind == null || f.Kind == Kind)).InOrder()
                .Select(f => f.Id).PageAsync(page, rows, cancel)
            : new KeptList(db, ListKind.Findings, [Kind ?? ""]).Page(page, rows);
        return (db.Findings.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).InOrder(), pager);
    }
}
