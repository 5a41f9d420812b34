using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Drawing;

namespace WuzhenArchive.Web.Pages.Conferences;

/// <summary>One edition: what is told of it, who took part, who said what, in which words.</summary>
internal sealed class ConferencePage(ArchiveDb db) : PageModel
{
    private const int Listed = 12;
    private const int Speakers = 12;
    private const int Sentences = 3;

    public required Conference Conference { get; set; }

    public required IReadOnlyList<ArticleLine> Articles { get; set; }

    public required int ArticleCount { get; set; }

    /// <summary>What articles state, who took part among it, by property.</summary>
    public required IReadOnlyList<IGrouping<FactProperty, ToldFact>> Facts { get; set; }

    public required IReadOnlyList<SpeakerRow> Heard { get; set; }

    /// <summary>With where they were said.</summary>
    public required IReadOnlyList<(Passage Passage, Setting Setting)> Passages { get; set; }

    public required IReadOnlyList<IGrouping<(string Slug, string Name), WordingUse>> Topics { get; set; }

    /// <summary>Who speaks about what; null where no statement has a topic.</summary>
    public Picture? Picture { get; set; }

    public int? Previous { get; set; }

    public int? Next { get; set; }

    /// <summary>Other years with articles; none when this one has no article itself.</summary>
    public required IReadOnlyList<int> Comparable { get; set; }

    public async Task<IActionResult> OnGetAsync(string year, CancellationToken cancel)
    {
        var years = db.Years();
        var known = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? years.SingleOrDefault(y => y.Year == number)
            : null;
        if (known is null)
            return NotFound();
        (Conference, ArticleCount) = (known.Conference, known.Articles);
        Previous = years.LastOrDefault(y => y.Year < number)?.Year;
        Next = years.FirstOrDefault(y => y.Year > number)?.Year;
        Comparable = known.IsEmpty ? [] : [.. years.Where(y => !y.IsEmpty && y.Year != number).Select(y => y.Year)];
        await FillAsync(number, cancel);
        return Page();
    }

    private async Task FillAsync(int year, CancellationToken cancel)
    {
        var shelf = new ArticleShelf(db);
        var told = db.Told(shelf, [year]);
        var heard = db.RowsOfSpeakers(shelf, [year], told, Speakers, Sentences);
        var passages = await db.Passages.AsNoTracking().Where(p => p.ConferenceId == Conference.Id)
            .OrderBy(p => p.ArticleId).ThenBy(p => p.Number).Take(Listed).ToListAsync(cancel);
        shelf.Want(passages.Select(p => p.ArticleId));
        Facts = [.. FactOrder.InOrder(told.Facts)];
        Heard = [.. heard().Where(s => s.Years[0].Evidence.Count > 0)];
        Passages = [.. passages.Select(p => (Article: shelf[p.ArticleId], p.Number))
            .Select(p => (p.Article.Passages[p.Number - 1], p.Article.SettingOf(p.Article.Passages[p.Number - 1])))];
        Picture = WhoOnWhat.BySpeaker(db.TopicsOfSpeakers([year]), [year], Url);
        Topics = [.. db.Wordings(null, [year]).GroupBy(u => (u.Topic, u.TopicName)).OrderByDescending(g => g.Sum(u => u.Count))];
        Articles = await db.Articles.Where(a => a.ConferenceId == Conference.Id).OrderBy(a => a.Position).Take(Listed)
            .Lines(db).ToListAsync(cancel);
    }
}
