using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Asking;

/// <summary>Lists of speakers: their order, and how many statements each has.</summary>
internal static class SpeakerLists
{
    /// <summary>How many statements each has in which year; those at no known conference are not counted.</summary>
    public static async Task<ILookup<int, (int Year, int Statements)>> StatementsByYearAsync(this ArchiveDb db, IReadOnlyList<int> speakers, CancellationToken cancel)
    {
        var years = await db.Statements.Where(s => s.SpeakerId != null && s.ConferenceId != null && speakers.Contains(s.SpeakerId.Value))
            .GroupBy(s => new { s.SpeakerId, s.Conference!.Year }).Select(g => new { g.Key.SpeakerId, g.Key.Year, Count = g.Count() }).ToListAsync(cancel);
        return years.OrderBy(y => y.Year).ToLookup(y => y.SpeakerId!.Value, y => (y.Year, y.Count));
    }

    /// <summary>How many statements each has, at whatever conference or at none that is known; who has none is not among them.</summary>
    public static Task<Dictionary<int, int>> StatementsAsync(this ArchiveDb db, IReadOnlyList<int> speakers, CancellationToken cancel) =>
        db.Statements.Where(s => s.SpeakerId != null && speakers.Contains(s.SpeakerId.Value)).GroupBy(s => s.SpeakerId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>First those to whom words are attributed, then by name.</summary>
    public static IOrderedQueryable<Speaker> InOrder(this IQueryable<Speaker> speakers, ArchiveDb db) =>
        speakers.OrderBy(s => !db.Statements.Any(t => t.SpeakerId == s.Id)).ThenBy(s => s.Name).ThenBy(s => s.Slug);
}
