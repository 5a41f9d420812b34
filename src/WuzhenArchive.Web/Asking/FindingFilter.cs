using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of findings is narrowed to. A kind there is none of, or an article that is none, is left out.</summary>
/// <param name="Ignored">The values left out, as they were given.</param>
internal sealed record FindingFilter(string? Kind, ArticleName? Article, IReadOnlyList<string> Ignored)
{
    public static async Task<FindingFilter> ReadAsync(ArchiveDb db, IQueryCollection query, CancellationToken cancel)
    {
        var (kind, slug) = (query.Given("kind"), query.Given("article"));
        var filter = new FindingFilter(null, await db.ArticleNameAsync(slug, cancel), []);
        var isKind = kind is not null && await filter.Narrow(db).AnyAsync(f => f.Kind == kind, cancel);
        string?[] ignored = [isKind ? null : kind, filter.Article is null ? slug : null];
        return filter with { Kind = isKind ? kind : null, Ignored = [.. ignored.OfType<string>()] };
    }

    public IQueryable<Finding> Narrow(ArchiveDb db)
    {
        var findings = db.Findings.AsNoTracking();
        if (Article is { Slug: var slug })
            findings = findings.Where(f => f.Article!.Slug == slug);
        return Kind is { } kind ? findings.Where(f => f.Kind == kind) : findings;
    }
}

internal static class FindingLists
{
    /// <summary>By article, and in the order of the text.</summary>
    public static IOrderedQueryable<Finding> InOrder(this IQueryable<Finding> findings) =>
        findings.OrderBy(f => f.Article!.Slug).ThenBy(f => f.Span.Start).ThenBy(f => f.Id);
}
