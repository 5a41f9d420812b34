using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Speakers;

/// <summary>Everybody the archive knows by name: first those to whom words are attributed, then those it only names.</summary>
internal sealed class SpeakersPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 100;

    public required IReadOnlyList<SpeakerLine> Heard { get; set; }

    public required IReadOnlyList<SpeakerLine> Unheard { get; set; }

    public required Pager Pager { get; set; }

    public required SpeakerFilter Filter { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = await SpeakerFilter.ReadAsync(db, Request.Query, cancel);
        (var page, Pager) = await Filter.PageAsync(db, Request.Query.Given("page"), RowsOnAPage, cancel);
        var speakers = await page.ToListAsync(cancel);
        var ids = speakers.Select(s => s.Id).ToList();
        var statements = await db.StatementsAsync(ids, cancel);
        var byYear = await db.StatementsByYearAsync(ids, cancel);
        var conferences = ArchiveNames.Of(db).Conferences;
        var parts = (await db.AppearanceCounts.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.SpeakerId)).ToListAsync(cancel))
            .Select(a => (a.SpeakerId, conferences[a.ConferenceId].Year,
                Took: PlainWords.Took(a.Part, a.Manner.Length == 0 ? null : a.Manner)))
            .OrderBy(a => a.Year).ToLookup(a => a.SpeakerId, a => (a.Year, a.Took));
        var lines = speakers.ToLookup(s => statements.ContainsKey(s.Id),
            s => new SpeakerLine(s.Slug, s.Name, [.. byYear[s.Id]], [.. parts[s.Id]]));
        (Heard, Unheard) = ([.. lines[true]], [.. lines[false]]);
    }
}

/// <param name="Years">How many statements by year; empty: none at a known conference.</param>
/// <param name="Parts">What the speaker did: "opened, by video".</param>
internal sealed record SpeakerLine(
    string Slug, string Name, IReadOnlyList<(int Year, int Statements)> Years, IReadOnlyList<(int Year, string Part)> Parts);
