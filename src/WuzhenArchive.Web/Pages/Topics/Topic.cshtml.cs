using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Drawing;

namespace WuzhenArchive.Web.Pages.Topics;

/// <summary>One topic: its wordings by year, the sentences they stand in, and which replaced which.</summary>
internal sealed class TopicPage(ArchiveDb db) : PageModel
{
    private const int SentencesOfOneYear = 25;

    public required Topic Topic { get; set; }

    public required IReadOnlyList<TopicYear> Years { get; set; }

    public required IReadOnlyList<ToldReplacement> Replacements { get; set; }

    public required IReadOnlyList<TermCard> Terms { get; set; }

    /// <summary>Its wordings by year; null where none is used.</summary>
    public Picture? Picture { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var topic = await db.Topics.AsNoTracking().SingleOrDefaultAsync(t => t.Slug == slug, cancel);
        if (topic is null)
            return NotFound();
        Topic = topic;
        var years = await db.TopicMentions.Where(m => m.TopicId == topic.Id && m.ConferenceId != null)
            .Select(m => m.Conference!.Year).Distinct().OrderBy(y => y).ToListAsync(cancel);
        Years = await db.TopicRowsAsync([topic.Id], years, SentencesOfOneYear, cancel) is [var row] ? row.Years : [];
        Replacements = await db.ReplacementsAsync([topic.Id], null, cancel);
        Terms = await db.TermCardsAsync(topic.Id, Replacements, cancel);
        Picture = TermsByYear.OfTopic(topic.Name, Years, [.. (await db.YearsAsync(cancel)).Where(y => !y.IsEmpty).Select(y => y.Year)], Url);
        return Page();
    }
}
