using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
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
    public required IReadOnlyList<IGrouping<string, ToldFact>> Facts { get; set; }

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
        var years = await db.YearsAsync(cancel);
        var known = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? years.SingleOrDefault(y => y.Year == number) : null;
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
        var told = await db.ToldAsync([year], cancel);
        Facts = [.. FactOrder.InOrder(told)];
        Heard = [.. (await db.SpeakerRowsAsync([year], told, Speakers, Sentences, cancel)).Where(s => s.Years[0].Evidence.Count > 0)];
        Picture = WhoOnWhat.BySpeaker(await db.SpeakerTopicsAsync([year], null, cancel), [year], Url);
        Topics = [.. (await db.WordingsAsync(null, [year], cancel)).GroupBy(u => (u.Topic, u.TopicName)).OrderByDescending(g => g.Sum(u => u.Count))];
        Articles = await db.Articles.Where(a => a.Conference!.Year == year).InOrder().Take(Listed).Lines(db).ToListAsync(cancel);
        Passages = await PassagesAsync(year, cancel);
    }

    private async Task<IReadOnlyList<(Passage, Setting)>> PassagesAsync(int year, CancellationToken cancel)
    {
        var first = await db.Passages.AsNoTracking().Where(p => p.Conference!.Year == year).OrderBy(p => p.ArticleId).ThenBy(p => p.Number).Take(Listed).ToListAsync(cancel);
        var articles = await db.AnnotatedAsync(first.Select(p => p.ArticleId), cancel);
        return [.. first.Select(p => (articles[p.ArticleId], articles[p.ArticleId].Passages[p.Number - 1])).Select(p => (p.Item2, p.Item1.SettingOf(p.Item2)))];
    }
}
