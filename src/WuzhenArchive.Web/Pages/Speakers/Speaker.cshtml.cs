using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Drawing;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Speakers;

/// <summary>One speaker across the years: roles as printed, parts taken, statements.</summary>
internal sealed class SpeakerPage(ArchiveDb db) : PageModel
{
    private const int StatementsOfOneYear = 20;
    private const int RolesListed = 20;

    public required Speaker Speaker { get; set; }

    public required IReadOnlyList<PrintedRole> Roles { get; set; }

    public required IReadOnlyList<SpeakerYear> Years { get; set; }

    /// <summary>The speaker's topics by year; null where no statement has any.</summary>
    public Picture? Picture { get; set; }

    public async Task<IActionResult> OnGetAsync(string? slug, CancellationToken cancel)
    {
        if (slug is null)
            return NotFound();
        var speaker = await db.Speakers.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug, cancel);
        if (speaker is null)
            return await KnownAsAsync(slug, cancel);
        Speaker = speaker;
        Roles = await RolesAsync(speaker.Id, cancel);
        Years = db.RowOfSpeaker(speaker, years => Share.OfYears(years, StatementsOfOneYear)).Years;
        Picture = WhoOnWhat.ByYear(speaker.Name, db.TopicsOfSpeaker(speaker.Id), Url);
        return Page();
    }

    // "karim-massimov" leads to Karim Masimov, and so does a name that was merged with his; one that two speakers bear leads to neither.
    private async Task<IActionResult> KnownAsAsync(string slug, CancellationToken cancel)
    {
        var name = slug.Replace('-', ' ').ToLowerInvariant();
        var known = await db.SpeakerAliases.Where(a => a.Slug == slug || a.Name == name).Select(a => a.Speaker!.Slug).Distinct().Take(2)
            .ToListAsync(cancel);
        return known is [var only]
            ? new LocalRedirectResult(Url.Speaker(only) + Request.QueryString, permanent: true, preserveMethod: true)
            : NotFound();
    }

    private async Task<IReadOnlyList<PrintedRole>> RolesAsync(int speaker, CancellationToken cancel)
    {
        var roles = await db.Roles.Where(r => r.SpeakerId == speaker)
            .GroupBy(r => new { r.Title, Year = (int?)r.Article!.Conference!.Year })
            .Select(g => new { g.Key.Title, g.Key.Year, First = g.Min(r => r.Id) }).OrderBy(r => r.Year == null).ThenBy(r => r.Year)
            .ThenBy(r => r.First).Take(RolesListed).ToListAsync(cancel);
        var ids = roles.Select(r => r.First).ToList();
        var slugs = await db.Roles.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Article!.Slug })
            .ToDictionaryAsync(r => r.Id, r => r.Slug, cancel);
        return [.. roles.Select(r => new PrintedRole(r.Title, r.Year, slugs[r.First]))];
    }
}

/// <param name="Article">The slug of the first article that prints it.</param>
internal sealed record PrintedRole(string Title, int? Year, string Article);
