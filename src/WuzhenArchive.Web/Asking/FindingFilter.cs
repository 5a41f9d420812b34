using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of findings is narrowed to. A kind there is none of, or an article that is none, is left out.</summary>
/// <param name="Ignored">The values left out, as they were given.</param>
internal sealed record FindingFilter(FindingKind? Kind, ArticleName? Article, IReadOnlyList<string> Ignored)
{
    public static async Task<FindingFilter> ReadAsync(ArchiveDb db, IQueryCollection query, CancellationToken cancel)
    {
        var (given, slug) = (query.Given("kind"), query.Given("article"));
        var filter = new FindingFilter(null, await db.ArticleNameAsync(slug, cancel), []);
        var kind = FindingKinds.Find(given) is { } known && (await filter.KindsAsync(db, cancel)).Any(k => k.Kind == known)
            ? known
            : (FindingKind?)null;
        string?[] ignored = [kind is null ? given : null, filter.Article is null ? slug : null];
        return filter with { Kind = kind, Ignored = [.. ignored.OfType<string>()] };
    }

    /// <summary>The kinds there are, of whichever kind is asked for, and how many of each.</summary>
    public async Task<IReadOnlyList<(FindingKind Kind, int Count)>> KindsAsync(ArchiveDb db, CancellationToken cancel)
    {
        var counts = Article is { Slug: var slug }
            ? await db.Findings.Where(f => f.Article!.Slug == slug).GroupBy(f => f.Kind).Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancel)
            : KeptList.PartsOf(db, ListKind.Findings).Where(p => p.Key.Length > 0)
                .ToDictionary(p => FindingKinds.Named(p.Key), p => p.Value);
        return [.. counts.OrderBy(c => c.Key.Name(), StringComparer.Ordinal).Select(c => (c.Key, c.Value))];
    }

    /// <summary>One page of the list.</summary>
    public async Task<(IOrderedQueryable<Finding> Findings, Pager Pager)> PageAsync(
        ArchiveDb db, string? page, int rows, CancellationToken cancel)
    {
        var (ids, pager) = Article is { Slug: var slug }
            ? await db.Findings.Where(f => f.Article!.Slug == slug && (Kind == null || f.Kind == Kind)).InOrder()
                .Select(f => f.Id).PageAsync(page, rows, cancel)
            : new KeptList(db, ListKind.Findings, [Kind?.Name() ?? ""]).Page(page, rows);
        return (db.Findings.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).InOrder(), pager);
    }
}
