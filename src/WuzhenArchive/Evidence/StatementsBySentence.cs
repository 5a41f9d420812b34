namespace WuzhenArchive.Evidence;

/// <summary>Shows a sentence once, however many statements it holds.</summary>
public static class StatementsBySentence
{
    /// <summary>In the order of the statements; those of one sentence become one evidence.</summary>
    public static IReadOnlyList<ShownSentence> BySentence(
        this IEnumerable<(int Article, int Number)> statements, ArticleShelf articles) =>
        [.. statements.Select(s => (Article: articles[s.Article],
            Voice: articles[s.Article].Voices.First(v => v.Statement.Number == s.Number)))
            .GroupBy(s => (s.Article, s.Voice.Statement.Sentence))
            .Select(g => EvidenceOf(g.Key.Article, [.. g.Select(s => s.Voice).OrderBy(v => v.Content[0])]))];

    private static ShownSentence EvidenceOf(AnnotatedArticle article, IReadOnlyList<Voice> voices) =>
        article.Of(voices[0]) with { Voices = voices };
}
