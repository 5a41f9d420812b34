using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>What the index needs of an article.</summary>
internal sealed record IndexedArticle(
    int Id, string Text, string? Title, Setting Setting, IReadOnlyList<Region> Regions, IReadOnlyList<IndexedStatement> Statements,
    IReadOnlyList<IndexedPassage> Passages, IReadOnlyList<IndexedMention> Mentions);

internal sealed record IndexedStatement(Statement Statement, Setting Setting, IReadOnlyList<Span> Content);

internal sealed record IndexedPassage(Passage Passage, string? StatementKey, Setting Setting);

internal sealed record IndexedMention(int TopicId, Span Span);
