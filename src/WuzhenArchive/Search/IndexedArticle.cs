using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>What the index needs of an article.</summary>
internal sealed record IndexedArticle(
    int Id, string Text, string? Title, int? Year, IReadOnlyList<Region> Regions, IReadOnlyList<IndexedStatement> Statements,
    IReadOnlyList<IndexedPassage> Passages, IReadOnlyList<IndexedMention> Mentions);

internal sealed record IndexedStatement(Statement Statement, int? Year, IReadOnlyList<Span> Content);

internal sealed record IndexedPassage(Passage Passage, string? StatementKey, int? Year);

internal sealed record IndexedMention(int TopicId, Span Span);
