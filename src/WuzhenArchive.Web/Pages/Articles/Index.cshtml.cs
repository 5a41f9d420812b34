using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>All articles, those on one year, or those that tell one fact of a conference, by the conference they are about.</summary>
internal sealed class ArticlesPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 50;

    /// <summary>The articles of this page, by year; null: on no known conference.</summary>
    public required IReadOnlyList<IGrouping<int?, ArticleLine>> Years { get; set; }

    /// <summary>The year the list is narrowed to.</summary>
    public int? Year { get; set; }

    /// <summary>The fact the list is narrowed to, in words: "1st conference of 2015".</summary>
    public string? Told { get; set; }

    /// <summary>What was given as a year and is none.</summary>
    public string? Ignored { get; set; }

    /// <summary>Conferences that no article is about.</summary>
    public required IReadOnlyList<int> Empty { get; set; }

    public required Pager Pager { get; set; }

    /// <param name="of">The year of the conference of which <paramref name="fact"/> is told, whatever the article is about.</param>
    public async Task OnGetAsync(string? year, string? of, string? fact, string? value, string? speaker, string? manner, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        Year = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        Ignored = Year is null && !string.IsNullOrWhiteSpace(year) ? year : null;
        IQueryable<Article> articles = Year is null ? db.Articles : db.Articles.Where(a => a.Conference!.Year == Year);
        if (int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var told) && fact is not null && value is not null)
        {
            articles = articles.Telling(db, told, fact, value, speaker, manner);
            Told = $"{told}: {PlainWords.Stated(fact, value)}{(manner is null ? "" : ", " + manner)}";
        }
        (var lines, Pager) = await articles.InOrder().Lines(db).PageAsync(page, RowsOnAPage, cancel);
        Years = [.. lines.GroupBy(l => l.Year)];
        Empty = await db.Conferences.Where(c => !db.Articles.Any(a => a.ConferenceId == c.Id)).Select(c => c.Year).OrderBy(y => y).ToListAsync(cancel);
    }
}
