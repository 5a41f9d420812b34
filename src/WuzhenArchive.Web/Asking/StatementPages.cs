using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;

namespace WuzhenArchive.Web.Asking;

/// <summary>
/// Which statements stand on one page of a list. What a speaker, a topic or an article has is few enough to be looked through; of all
/// statements, or those of some years, the order is kept; and what is narrowed by what is counted is sought in the year the page lies in.
/// </summary>
internal static class StatementPages
{
    private const string Counts =
        """
        SELECT Part, sum(Count) FROM StatementCounts
        WHERE ($0 IS NULL OR Mode = $0) AND ($1 IS NULL OR Confidence = $1) AND ($2 IS NULL OR Occasion IN (SELECT value FROM json_each($2)))
        GROUP BY Part
        """;

    /// <summary>Of one year, by its index alone.</summary>
    internal const string OfYear =
        """
        SELECT Id FROM Statements WHERE ConferenceId IS $3
        AND ($0 IS NULL OR Mode = $0) AND ($1 IS NULL OR Confidence = $1) AND ($2 IS NULL OR Occasion IN (SELECT value FROM json_each($2)))
        ORDER BY ArticleId, Number LIMIT $4 OFFSET $5
        """;

    public static async Task<(IOrderedQueryable<StatementRow> Statements, Pager Pager)> PageAsync(
        this StatementFilter filter, ArchiveDb db, string? page, int rows, CancellationToken cancel)
    {
        var (ids, pager) = filter switch
        {
            { Speaker: not null } or { Topic: not null } or { Article: not null } =>
                await filter.Narrow(db.Statements, db).InOrder().Select(s => s.Id).PageAsync(page, rows, cancel),
            { Mode: null, Confidence: null, At: null } =>
                new KeptList(db, ListKind.Statements, Conferences(filter, db).Select(ListOrders.PartOf)).Page(page, rows),
            _ => Counted(filter, db, page, rows),
        };
        return (db.Statements.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.Id)).InOrder(), pager);
    }

    // In the order of the list: those at none first.
    private static IEnumerable<int?> Conferences(StatementFilter filter, ArchiveDb db)
    {
        var conferences = ArchiveNames.Of(db).InOrder.Where(c => filter.Years.Count == 0 || filter.Years.Contains(c.Year))
            .Select(c => (int?)c.Id);
        return filter.Years.Count == 0 ? conferences.Prepend(null) : conferences;
    }

    private static (IReadOnlyList<int> Ids, Pager Pager) Counted(StatementFilter filter, ArchiveDb db, string? page, int rows)
    {
        var occasions = filter.At is { Kinds: var kinds } ? JsonSerializer.Serialize(kinds.Select(k => (int)k)) : null;
        object?[] asked = [(int?)filter.Mode, (int?)filter.Confidence, occasions];
        var counts = db.Rows(Counts, row => (Part: row.GetString(0), Count: row.GetInt32(1)), asked)
            .ToDictionary(c => c.Part, c => c.Count);
        var parts = Conferences(filter, db).Select(c => (Conference: c, Count: counts.GetValueOrDefault(ListOrders.PartOf(c)))).ToList();
        var pager = Pager.For(parts.Sum(p => p.Count), rows, page);
        var (ids, before) = (new List<int>(), (pager.Page - 1) * rows);
        foreach (var (conference, count) in parts)
        {
            if (before < count && ids.Count < rows)
                ids.AddRange(db.Rows(OfYear, row => row.GetInt32(0), [.. asked, conference, rows - ids.Count, before]));
            before = Math.Max(0, before - count);
        }
        return (ids, pager);
    }
}
