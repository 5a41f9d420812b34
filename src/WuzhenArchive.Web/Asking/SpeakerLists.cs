using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Asking;

/// <summary>Lists of speakers, narrowed and set in order.</summary>
internal static class SpeakerLists
{
    /// <summary>Those whose name holds the words; without words, all.</summary>
    public static IQueryable<Speaker> Named(this IQueryable<Speaker> speakers, string? words) =>
        string.IsNullOrWhiteSpace(words) ? speakers : speakers.Where(s => EF.Functions.Like(s.Name, $"%{words.Trim()}%"));

    /// <summary>Those to whom an article attributes words; without an article, all.</summary>
    public static IQueryable<Speaker> HeardIn(this IQueryable<Speaker> speakers, string? article, ArchiveDb db) =>
        article is null ? speakers : speakers.Where(s => db.Statements.Any(t => t.SpeakerId == s.Id && t.Article!.Slug == article));

    /// <summary>How many statements each has in which year; those at no known conference are not counted.</summary>
    public static async Task<ILookup<int, (int Year, int Statements)>> StatementsByYearAsync(this ArchiveDb db, IReadOnlyList<int> speakers, CancellationToken cancel)
    {
        var years = await db.Statements.Where(s => s.SpeakerId != null && s.ConferenceId != null && speakers.Contains(s.SpeakerId.Value))
            .GroupBy(s => new { s.SpeakerId, s.Conference!.Year }).Select(g => new { g.Key.SpeakerId, g.Key.Year, Count = g.Count() }).ToListAsync(cancel);
        return years.OrderBy(y => y.Year).ToLookup(y => y.SpeakerId!.Value, y => (y.Year, y.Count));
    }

    /// <summary>First those to whom words are attributed, then by name.</summary>
    public static IOrderedQueryable<Speaker> InOrder(this IQueryable<Speaker> speakers, ArchiveDb db) =>
        speakers.OrderBy(s => !db.Statements.Any(t => t.SpeakerId == s.Id)).ThenBy(s => s.Name).ThenBy(s => s.Slug);
}
