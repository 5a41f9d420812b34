using System.Text.Json;
using Microsoft.EntityFrameworkCore;
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

    // The index of conferences has the articles in order: of each so many are read, however many there are.
    private const string First =
        """
        SELECT a.* FROM json_each({0}) c CROSS JOIN Articles a
        WHERE a.Id IN (SELECT x.Id FROM Articles x WHERE x.ConferenceId = c.value ORDER BY x.Position LIMIT {1})
        """;

    /// <summary>Of each of some conferences the first articles about it, in no order.</summary>
    public static IQueryable<Article> FirstArticles(this ArchiveDb db, IEnumerable<Conference> conferences, int most) =>
        db.Articles.FromSqlRaw(First, JsonSerializer.Serialize(conferences.Select(c => c.Id)), most).AsNoTracking();
}
