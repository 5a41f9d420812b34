using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>What "about a topic" means of a statement: what counts statements by topic and what lists them must agree.</summary>
public static class StatementMentions
{
    /// <summary>The statements that use one of the topic's wordings, or stand under a heading that does.</summary>
    /// <param name="topic">The name in its address.</param>
    public static IQueryable<StatementRow> About(this IQueryable<StatementRow> statements, string topic, ArchiveDb db) =>
        statements.Where(s => db.StatementTopics.Where(t => t.Topic!.Slug == topic).Select(t => t.StatementId).Contains(s.Id));
}
