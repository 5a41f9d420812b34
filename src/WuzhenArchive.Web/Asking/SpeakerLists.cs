using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Asking;

/// <summary>Lists of speakers: how many statements each has.</summary>
internal static class SpeakerLists
{
    /// <summary>How many statements each has in which year; those at no known conference are not counted.</summary>
    public static async Task<ILookup<int, (int Year, int Statements)>> StatementsByYearAsync(this ArchiveDb db, IReadOnlyList<int> speakers,
        CancellationToken cancel)
    {
        var years = await db.SpeakerCounts.Where(y => speakers.Contains(y.SpeakerId))
            .GroupBy(y => new { y.SpeakerId, y.ConferenceId })
            .Select(g => new { g.Key.SpeakerId, g.Key.ConferenceId, Count = g.Sum(y => y.Count) }).ToListAsync(cancel);
        var conferences = ArchiveNames.Of(db).Conferences;
        return years.OrderBy(y => conferences[y.ConferenceId].Year)
            .ToLookup(y => y.SpeakerId, y => (conferences[y.ConferenceId].Year, y.Count));
    }

    /// <summary>How many statements each has, at whatever conference or at none that is known; who has none is not among them.</summary>
    public static Task<Dictionary<int, int>> StatementsAsync(this ArchiveDb db, IReadOnlyList<int> speakers, CancellationToken cancel) =>
        db.Speakers.Where(s => speakers.Contains(s.Id) && s.Statements > 0).ToDictionaryAsync(s => s.Id, s => s.Statements, cancel);
}
