using WuzhenArchive.Model;

namespace WuzhenArchive.Summaries;

/// <summary>The order of each list, whatever it is narrowed to.</summary>
public static class ListsInOrder
{
    /// <summary>By conference, then by date, undated ones last.</summary>
    public static IOrderedQueryable<Article> InOrder(this IQueryable<Article> articles) =>
        articles.OrderBy(a => a.Conference == null).ThenBy(a => a.Conference!.Year).ThenBy(a => a.Position);

    /// <summary>By year, and in the order of the text; those at no known conference first.</summary>
    public static IOrderedQueryable<StatementRow> InOrder(this IQueryable<StatementRow> statements) =>
        statements.OrderBy(s => s.Conference!.Year).ThenBy(s => s.ArticleId).ThenBy(s => s.Number);

    /// <summary>By article, and in the order of the text.</summary>
    public static IOrderedQueryable<Finding> InOrder(this IQueryable<Finding> findings) =>
        findings.OrderBy(f => f.Article!.Slug).ThenBy(f => f.Span.Start).ThenBy(f => f.Id);

    /// <summary>First those to whom words are attributed, then by name.</summary>
    public static IOrderedQueryable<Speaker> InOrder(this IQueryable<Speaker> speakers) =>
        speakers.OrderBy(s => s.Statements == 0).ThenBy(s => s.Name).ThenBy(s => s.Slug);
}
