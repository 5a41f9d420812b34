using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Index;

/// <summary>What the index needs of an article.</summary>
/// <param name="Key">Sixteen hexadecimal digits; what is equally good stands in the order of the articles' keys.</param>
/// <param name="Authors">As signed.</param>
internal sealed record IndexedArticle(
    int Id, string Key, string Text, string? Title, Setting Setting, IReadOnlyList<string> Authors, IReadOnlyList<Region> Regions,
    IReadOnlyList<IndexedStatement> Statements, IReadOnlyList<IndexedPassage> Passages, IReadOnlyList<IndexedMention> Mentions);

internal sealed record IndexedStatement(Statement Statement, Setting Setting, IReadOnlyList<Span> Content);

internal sealed record IndexedPassage(Passage Passage, string? StatementKey, Setting Setting);

internal sealed record IndexedMention(int TopicId, Span Span);
