using WuzhenArchive.Model;

namespace WuzhenArchive.Comparison;

/// <summary>Shows a sentence once, however many statements it holds.</summary>
public static class StatementsBySentence
{
    /// <summary>In the order of the statements; those of one sentence become one evidence.</summary>
    public static IReadOnlyList<Evidence> BySentence(
        this IEnumerable<Statement> statements, IReadOnlyDictionary<int, AnnotatedArticle> articles) =>
        [.. statements.GroupBy(s => (s.ArticleId, s.Sentence)).Select(g => (articles[g.Key.ArticleId], g.Select(s => s.Id).ToHashSet()))
            .Select(g => EvidenceOf(g.Item1, [.. g.Item1.Voices.Where(v => g.Item2.Contains(v.Statement.Id))]))];

    private static Evidence EvidenceOf(AnnotatedArticle article, IReadOnlyList<Voice> voices) =>
        article.Of(voices[0]) with { Voices = voices };
}
