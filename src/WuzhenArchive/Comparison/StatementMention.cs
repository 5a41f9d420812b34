using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>A statement, and one place where it, or the heading it stands under, uses a topic's words.</summary>
public sealed class StatementMention
{
    public required Statement Statement { get; init; }

    public required TopicMention Mention { get; init; }
}

/// <summary>What "about a topic" means of a statement: what counts statements by topic and what lists them must agree.</summary>
public static class StatementMentions
{
    /// <summary>Each statement once for every place.</summary>
    public static IQueryable<StatementMention> WithMentions(this IQueryable<Statement> statements, ArchiveDb db) =>
        from statement in statements
        join mention in db.TopicMentions on statement.ArticleId equals mention.ArticleId
        where statement.Heading != null && statement.Heading.Value.Start <= mention.Span.Start
                && mention.Span.Start + mention.Span.Length <= statement.Heading.Value.Start + statement.Heading.Value.Length
            || db.StatementContents.Any(c => c.StatementId == statement.Id && c.Span.Start <= mention.Span.Start
                && mention.Span.Start + mention.Span.Length <= c.Span.Start + c.Span.Length)
        select new StatementMention { Statement = statement, Mention = mention };

    /// <summary>The statements that use one of the topic's wordings, or stand under a heading that does.</summary>
    /// <param name="topic">The name in its address.</param>
    public static IQueryable<Statement> About(this IQueryable<Statement> statements, string topic, ArchiveDb db)
    {
        var mentions = db.Statements.WithMentions(db).Where(m => m.Mention.Topic!.Slug == topic);
        return statements.Where(s => mentions.Any(m => m.Statement.Id == s.Id));
    }
}
