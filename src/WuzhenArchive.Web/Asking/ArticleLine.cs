using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Asking;

/// <summary>An article in a list, without its text.</summary>
internal sealed record ArticleLine(
    string Slug, string Title, int? Year, IReadOnlyList<string> Authors, string? Published, string? Publisher, int Statements, int Passages)
{
    public string By => Authors.Count == 0 ? "Author not stated" : string.Join(", ", Authors);
}

internal static class ArticleLines
{
    public static IQueryable<ArticleLine> Lines(this IQueryable<Article> articles, ArchiveDb db) =>
        articles.Select(a => new ArticleLine(a.Slug, a.Title ?? a.File, a.Conference!.Year,
            db.ArticleAuthors.Where(n => n.ArticleId == a.Id).OrderBy(n => n.Position).Select(n => n.Name).ToList(),
            a.Published, a.Publisher, a.Statements, a.Passages));

    /// <summary>By conference, then by date, undated ones last.</summary>
    public static IOrderedQueryable<Article> InOrder(this IQueryable<Article> articles) =>
        articles.OrderBy(a => a.Conference == null).ThenBy(a => a.Conference!.Year).ThenBy(a => a.Position);
}
