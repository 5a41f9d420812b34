using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Index;

/// <summary>Takes from the records of some articles what the index needs.</summary>
internal static class IndexedArticles
{
    public static IReadOnlyList<IndexedArticle> Load(ArchiveDb archive, IReadOnlyCollection<int> ids) =>
        [.. archive.Records(ids).Values.OrderBy(a => a.Article.Id).Select(a => Of(a.Article, a.Record))];

    /// <param name="article">With its conference; so are the statements, passages and topics of the record.</param>
    public static IndexedArticle Of(Article article, ArticleRecord record) => new(
        article.Id, article.Key, record.Text, article.Title,
        new(article.Conference?.Year, article.Conference is null ? null : YearBasis.ArticleOn, null),
        record.Authors, record.Regions,
        [.. record.Statements.Select(s => new IndexedStatement(s, s.Setting(), s.Content))],
        [.. record.Passages.Select(p => Of(p, p.Statement is { } number ? record.Statements[number - 1] : null))],
        [.. record.Topics.Select(t => new IndexedMention(t.TopicId, t.Span))]);

    private static IndexedPassage Of(Passage passage, Statement? statement) =>
        new(passage, statement?.Key, new(passage.Conference?.Year, passage.Basis, statement?.Occasion));
}
