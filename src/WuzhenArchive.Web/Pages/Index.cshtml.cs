using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Drawing;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages;

/// <summary>The door: one sentence, one box, the years, one term for another.</summary>
internal sealed class DoorPage(ArchiveDb db) : PageModel
{
    private const int ArticlesOfOneYear = 3;

    /// <summary>The years that have articles.</summary>
    public required IReadOnlyList<DoorYear> Years { get; set; }

    public required IReadOnlyList<ComparedYear> Empty { get; set; }

    /// <summary>The last two years with articles.</summary>
    public (int A, int B)? Pair { get; set; }

    public ToldReplacement? Replacement { get; set; }

    /// <summary>All editions with their articles; null where there is no article.</summary>
    public Picture? Timeline { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (shelf, years) = (new ArticleShelf(db), db.Years());
        var read = years.Where(y => y.Articles > 0).ToList();
        var told = db.BestTold(shelf, [.. read.Select(y => y.Year)], [FactProperty.Participants, FactProperty.OpenedBy]);
        var replacement = await db.ReplacementsAsync(shelf, null, null, most: 1, cancel);
        Empty = [.. years.Where(y => y.Articles == 0)];
        Pair = read.Count > 1 ? (read[^2].Year, read[^1].Year) : null;
        Replacement = replacement() is [var first] ? first : null;
        var articles = (await db.FirstArticles(read.Select(y => y.Conference), Drawing.Timeline.MostArticles).InOrder().Lines(db)
            .ToListAsync(cancel))
            .ToLookup(l => l.Year!.Value);
        Years = [.. read.Select(y => new DoorYear(y, [.. articles[y.Year].Take(ArticlesOfOneYear)],
            [.. told.Facts.Where(t => t.Year == y.Year).DistinctBy(t => t.Property)]))];
        Timeline = read.Count == 0 ? null : Drawing.Timeline.Of(years, articles, Url);
    }
}

/// <param name="Facts">The two that strike first: how many came, and how it opened.</param>
internal sealed record DoorYear(ComparedYear Year, IReadOnlyList<ArticleLine> Articles, IReadOnlyList<ToldFact> Facts)
{
    public static string Words(ToldFact fact) => fact.Property == FactProperty.Participants
        ? PlainWords.Value(fact.Property, fact.Value, fact.Hedge) + " participants"
        : $"opened by {fact.Value}" + (fact.Manner is null ? "" : ", " + fact.Manner);
}
