using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>The rows that lists, counts and comparisons ask instead of the records of all articles.</summary>
public static class RecordRows
{
    /// <summary>Without numbers of their own; a row comes after those it points to.</summary>
    /// <param name="article">Numbered by the time the rows are saved.</param>
    public static IEnumerable<object> Of(Article article, ArticleRecord record)
    {
        var statements = record.Statements.Select(s => new StatementRow
        {
            Article = article,
            Number = s.Number,
            SpeakerId = s.SpeakerId,
            ConferenceId = s.ConferenceId,
            Basis = s.Basis,
            Occasion = s.Occasion,
            Mode = s.Mode,
            Confidence = s.Confidence,
        }).ToList();
        return
        [
            .. statements,
            .. statements.Zip(record.Statements)
            .SelectMany(s => TopicsOf(s.Second, record.Topics), (s, topic) => new StatementTopic { Statement = s.First, TopicId = topic }),
            .. record.Passages.Select(p => new PassageRow { Article = article, Number = p.Number, ConferenceId = p.ConferenceId }),
            .. Speakers(record).Select(s => SpeakerIn(record, s)).Select(s => In(article, s)),
            .. record.Roles,
            .. record.Appearances,
            .. record.Facts,
            .. record.Topics,
            .. record.Replacements,
            .. record.Corrections,
        ];
    }

    // What counts statements by topic and what lists them agree, because both ask these rows.
    private static IEnumerable<int> TopicsOf(Statement statement, IReadOnlyList<TopicMention> mentions) => mentions
        .Where(m => statement.Content.Any(c => c.Contains(m.Span)) || statement.Heading is { } heading && heading.Contains(m.Span))
        .Select(m => m.TopicId).Distinct();

    private static IEnumerable<int> Speakers(ArticleRecord record) =>
        record.Statements.Select(s => s.SpeakerId).Concat(record.Passages.Select(p => p.SpeakerId)).OfType<int>()
            .Concat(record.Mentions.Select(m => m.SpeakerId)).Concat(record.Roles.Select(r => r.SpeakerId))
            .Concat(record.Appearances.Select(a => a.SpeakerId)).Distinct();

    /// <summary>Of a speaker whom the record names; without its article.</summary>
    public static SpeakerInArticle SpeakerIn(ArticleRecord record, int speaker)
    {
        var first = record.Mentions.FirstOrDefault(m => m.SpeakerId == speaker);
        return new()
        {
            SpeakerId = speaker,
            Statements = record.Statements.Count(s => s.SpeakerId == speaker),
            Named = first?.Span,
            Paragraph = first?.Paragraph,
        };
    }

    private static SpeakerInArticle In(Article article, SpeakerInArticle speaker)
    {
        speaker.Article = article;
        return speaker;
    }
}
