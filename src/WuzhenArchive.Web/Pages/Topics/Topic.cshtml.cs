using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
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
        if (ArchiveNames.Of(db).Topics.Values.SingleOrDefault(t => t.Slug == slug) is not { } topic)
            return NotFound();
        (Topic, var shelf) = (topic, new ArticleShelf(db));
        var years = db.Wordings([topic.Id], null).Select(u => u.Year).Distinct().Order().ToList();
        var rows = db.TopicRows(shelf, [topic.Id], years, Share.OfYears(years.Count, SentencesOfOneYear));
        var replacements = await db.ReplacementsAsync(shelf, topic.Id, null, cancel: cancel);
        var terms = db.TermCards(shelf, topic.Id);
        Years = rows() is [var row] ? row.Years : [];
        Replacements = replacements();
        Terms = terms(Replacements);
        Picture = TermsByYear.OfTopic(topic.Name, Years, [.. db.Years().Where(y => !y.IsEmpty).Select(y => y.Year)], Url);
        return Page();
    }
}
