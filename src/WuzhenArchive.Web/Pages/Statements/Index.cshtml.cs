using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Statements;

/// <summary>Every statement, narrowed by year, speaker, mode, topic, confidence or article.</summary>
internal sealed class StatementsPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 40;
    private const int SpeakersOffered = 200;

    public required StatementFilter Filter { get; set; }

    public required IReadOnlyList<EvidenceView> Statements { get; set; }

    public required Pager Pager { get; set; }

    public required IReadOnlyList<int> Years { get; set; }

    /// <summary>The article the list is narrowed to; null: none, or none that is known.</summary>
    public (string Slug, string Title)? Article { get; set; }

    public required IReadOnlyList<Topic> Topics { get; set; }

    public required IReadOnlyList<Speaker> Speakers { get; set; }

    public async Task OnGetAsync(string? year, string? speaker, string? mode, string? topic, string? confidence, string? article, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        Filter = StatementFilter.Of(year, speaker, mode, topic, confidence, article);
        (var statements, Pager) = await Filter.Narrow(db.Statements.AsNoTracking(), db).InOrder().PageAsync(page, RowsOnAPage, cancel);
        var articles = await db.AnnotatedAsync(statements.Select(s => s.ArticleId), cancel);
        Statements = [.. statements.Select(s => articles[s.ArticleId]).Zip(statements)
            .Select(p => EvidenceView.Of(p.First.Of(p.First.Voices.Single(v => v.Statement.Id == p.Second.Id)), Url))];
        await OfferAsync(cancel);
        if (await db.Articles.Where(a => a.Slug == Filter.Article).Select(a => new { a.Slug, Title = a.Title ?? a.File }).SingleOrDefaultAsync(cancel) is { } about)
            Article = (about.Slug, about.Title);
    }

    private async Task OfferAsync(CancellationToken cancel)
    {
        Years = await db.Statements.Where(s => s.ConferenceId != null).Select(s => s.Conference!.Year).Distinct().OrderBy(y => y).ToListAsync(cancel);
        Topics = await db.Topics.AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancel);
        Speakers = await db.Speakers.AsNoTracking().OrderByDescending(s => db.Statements.Count(t => t.SpeakerId == s.Id)).ThenBy(s => s.Slug)
            .Take(SpeakersOffered).ToListAsync(cancel);
    }
}
