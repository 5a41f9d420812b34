using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Speakers;

/// <summary>Everybody to whom words are attributed, or who took part, by name.</summary>
internal sealed class SpeakersPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 100;

    public required IReadOnlyList<SpeakerLine> Speakers { get; set; }

    public required Pager Pager { get; set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        (var speakers, Pager) = await db.Speakers.AsNoTracking().OrderBy(s => s.Name).ThenBy(s => s.Slug).PageAsync(page, RowsOnAPage, cancel);
        var ids = speakers.Select(s => s.Id).ToList();
        var years = await db.Statements.Where(s => s.SpeakerId != null && s.ConferenceId != null && ids.Contains(s.SpeakerId.Value))
            .GroupBy(s => new { s.SpeakerId, s.Conference!.Year }).Select(g => new { g.Key.SpeakerId, g.Key.Year, Count = g.Count() }).ToListAsync(cancel);
        var byYear = years.OrderBy(y => y.Year).ToLookup(y => y.SpeakerId, y => (y.Year, y.Count));
        Speakers = [.. speakers.Select(s => new SpeakerLine(s.Slug, s.Name, [.. byYear[s.Id]]))];
    }
}

/// <param name="Years">How many statements by year; empty: none.</param>
internal sealed record SpeakerLine(string Slug, string Name, IReadOnlyList<(int Year, int Statements)> Years);
