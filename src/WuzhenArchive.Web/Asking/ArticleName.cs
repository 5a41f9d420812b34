using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Asking;

/// <summary>An article as a link names it.</summary>
/// <param name="Title">Of one without a title, its file.</param>
internal sealed record ArticleName(string Slug, string Title);

internal static class ArticleNames
{
    public static IQueryable<ArticleName> Names(this IQueryable<Article> articles) =>
        articles.Select(a => new ArticleName(a.Slug, a.Title ?? a.File));

    /// <summary>Null where the archive has no such article.</summary>
    public static async Task<ArticleName?> ArticleNameAsync(this ArchiveDb db, string? slug, CancellationToken cancel) =>
        slug is not null && await db.ArticleAtAsync(slug, cancel) is { } article
            ? await db.Articles.Where(a => a.Id == article.Id).Names().SingleAsync(cancel)
            : null;
}
