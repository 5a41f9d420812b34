using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
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

    public required IReadOnlyList<Topic> Topics { get; set; }

    public required IReadOnlyList<Speaker> Speakers { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = await StatementFilter.ReadAsync(db, Request.Query, cancel);
        (var page, Pager) = await Filter.PageAsync(db, Request.Query.Given("page"), RowsOnAPage, cancel);
        var statements = await page.ToListAsync(cancel);
        var articles = await db.AnnotatedAsync(statements.Select(s => s.ArticleId), cancel);
        Statements = [.. statements.Select(s => articles[s.ArticleId]).Zip(statements)
            .Select(p => EvidenceView.Of(p.First.Of(p.First.Voices.Single(v => v.Statement.Number == p.Second.Number)), Url))];
        await OfferAsync(cancel);
    }

    private async Task OfferAsync(CancellationToken cancel)
    {
        Years = [.. db.Years().Where(y => y.HasStatements).Select(y => y.Year)];
        Topics = [.. ArchiveNames.Of(db).Topics.Values.OrderBy(t => t.Name, StringComparer.Ordinal)];
        Speakers = await db.Speakers.AsNoTracking().OrderByDescending(s => s.Statements).ThenBy(s => s.Slug)
            .Take(SpeakersOffered).ToListAsync(cancel);
    }
}
